import type { CDPSession } from 'playwright-core';

/** What is asked of a DevTools session: send a command, get its answer; hear what happens, if it can. */
export type Cdp = Pick<CDPSession, 'send'> & Partial<Pick<CDPSession, 'once'>>;

/**
 * A session with a target that Playwright does not list, such as the popup, through the session of
 * the browser (`Target.attachToTarget` without flattening).
 */
export async function attach(browser: CDPSession, targetId: string): Promise<Cdp> {
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: false });
  const waiting = new Map<
    number,
    { resolve: (value: unknown) => void; reject: (e: Error) => void }
  >();
  let last = 0;
  const failAll = (reason: string): void => {
    for (const { reject } of waiting.values()) reject(new Error(reason));
    waiting.clear();
  };
  browser.on('Target.receivedMessageFromTarget', (event) => {
    if (event.sessionId !== sessionId) return;
    const answer = JSON.parse(event.message) as Answer;
    if (answer.id === undefined) return;
    const asked = waiting.get(answer.id);
    waiting.delete(answer.id);
    if (answer.error) asked?.reject(new Error(answer.error.message));
    else asked?.resolve(answer.result);
  });
  browser.on('Target.detachedFromTarget', (event) => {
    if (event.sessionId === sessionId) failAll('The target is gone');
  });
  const send = async (method: string, params: object = {}): Promise<unknown> => {
    const id = ++last;
    const answer = new Promise<unknown>((resolve, reject) => waiting.set(id, { resolve, reject }));
    // The send fails before its answer does when the popup closes in between.
    answer.catch(() => undefined);
    await browser.send('Target.sendMessageToTarget', {
      sessionId,
      message: JSON.stringify({ id, method, params }),
    });
    return answer;
  };
  return { send: send as Cdp['send'] };
}

/** What DevTools says when a session's target went: before a command, or while one is under way. */
const GONE = /No session with given id|The target is gone|Session closed/;

/**
 * A session that goes on with the target's successor where its target is replaced, as a frame's is
 * when the frame moves to another process. A failure stays one where there is no successor.
 * @param next attaches to what stands there now; null if nothing does
 */
export function follow(first: Cdp, next: () => Promise<Cdp | null>): Cdp {
  let current = first;
  const ask = (cdp: Cdp, command: unknown[]): Promise<unknown> =>
    (cdp.send as (...command: unknown[]) => Promise<unknown>)(...command);
  const send = async (...command: unknown[]): Promise<unknown> => {
    try {
      return await ask(current, command);
    } catch (error) {
      if (!(error instanceof Error && GONE.test(error.message))) throw error;
      const successor = await next();
      if (!successor) throw error;
      current = successor;
      return ask(current, command);
    }
  };
  return { send: send as Cdp['send'] };
}

interface Answer {
  readonly id?: number;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

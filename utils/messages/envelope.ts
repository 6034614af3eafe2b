import type { ContentToBackground } from './content-to-background.ts';
import type { PageToBackground } from './page-to-background.ts';
import type { ToContent } from './to-content.ts';
import type { ToFrames } from './to-frames.ts';

/** The four directions in which messages go; each has one type of calls. */
export interface Directions {
  content: ContentToBackground;
  page: PageToBackground;
  tab: ToContent;
  frame: ToFrames;
}

// oxlint-disable-next-line typescript/no-explicit-any -- the widest function type; every use narrows it
export type Call = (...request: any[]) => unknown;
export type Answer<F> = F extends Call ? ReturnType<F> : never;
export type Request<F> = F extends Call ? Parameters<F> : never;

/** Handlers of one direction; each gets a parsed payload and who sent it by the browser's word. */
export type Handlers<T, Sender> = {
  readonly [K in keyof T]: (
    request: Request<T[K]>[0],
    sender: Sender,
  ) => Answer<T[K]> | Promise<Answer<T[K]>>;
};

/** What crosses: the direction, the name of the call, its one argument. */
export interface Envelope {
  readonly sidelight: keyof Directions;
  readonly call: string;
  readonly request: unknown;
}

/** Puts a call into an envelope; every message is sent in one. */
export function envelope<D extends keyof Directions, K extends keyof Directions[D]>(
  direction: D,
  call: K,
  request: Request<Directions[D][K]>[0],
): Envelope {
  return { sidelight: direction, call: String(call), request };
}

/** Reads an envelope by hand: content scripts do it, too, and have no room for a validator. */
export function readEnvelope(message: unknown): Envelope | null {
  if (typeof message !== 'object' || message === null) return null;
  const sidelight: unknown = Reflect.get(message, 'sidelight');
  const call: unknown = Reflect.get(message, 'call');
  if (!isDirection(sidelight)) return null;
  if (typeof call !== 'string') return null;
  return { sidelight, call, request: Reflect.get(message, 'request') };
}

function isDirection(value: unknown): value is keyof Directions {
  return value === 'content' || value === 'page' || value === 'tab' || value === 'frame';
}

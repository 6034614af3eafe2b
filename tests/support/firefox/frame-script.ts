import type { AccessibleNode, Key } from '../backend.ts';
import type { Accessible, ConsoleStorage, Privileged } from './privileged.ts';

/** Name of the messages between the chrome scope and the frame script. */
export const MESSAGE = 'sidelight-test';

/** What the frame script can be asked. */
export type Command =
  | { readonly ask: 'run'; readonly expression: string }
  | { readonly ask: 'tree' | 'console' }
  | { readonly ask: 'box' | 'held' | 'focus'; readonly node: string }
  | {
      readonly ask: 'mouse';
      readonly kind: 'move' | 'down' | 'up';
      readonly x: number;
      readonly y: number;
    }
  | { readonly ask: 'key'; readonly kind: 'down' | 'up'; readonly key: Key };

/** The source that Firefox loads beside every document. It is privileged: closed shadow roots open. */
export function frameScriptSource(): string {
  // What Firefox gives a frame script are bare names, not properties of its global object.
  const scope = `{ get content() { return content; }, Cc, Ci, Cu,
    addMessageListener: (...args) => addMessageListener(...args),
    sendAsyncMessage: (...args) => sendAsyncMessage(...args) }`;
  return `((__name) => (${frameScript.toString()})(${scope}, ${JSON.stringify(MESSAGE)}))((f) => f)`;
}

/** Answers commands about the document of one tab, popup or sidebar, inside its content process. */
function frameScript(scope: Privileged, message: string): void {
  const { Cc, Ci, Cu } = scope;
  /** The document's window that the present command is about: the tab's own, or that of a frame in it. */
  let view = scope.content;
  /** What each document's tree has shown last, by the part of the address that names a frame. */
  const trees = new Map<string, Accessible[]>();
  let shown: Accessible[] = [];
  let down = false;
  let typing: ReturnType<typeof textInput> | null = null;

  const service = Cc['@mozilla.org/accessibilityService;1']?.getService(
    Ci.nsIAccessibilityService,
  ) as { getAccessibleFor(node: Node): Accessible | null };

  function textInput() {
    return Cc['@mozilla.org/text-input-processor;1']?.createInstance(Ci.nsITextInputProcessor) as {
      beginInputTransactionForTests(window: Window): boolean;
      keydown(event: KeyboardEvent): number;
      keyup(event: KeyboardEvent): number;
    };
  }

  /** Runs in a sandbox over the page's own world; no policy of the page applies to it. */
  function run(expression: string): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const sandbox = new Cu.Sandbox(view, {
        sandboxPrototype: view,
        wantXrays: false,
      });
      const finish = (json: string | undefined, error: string | null): void => {
        if (error === null) resolve(json === undefined ? undefined : JSON.parse(json));
        else reject(new Error(error));
      };
      Cu.exportFunction(finish, sandbox, { defineAs: 'sidelightFinish' });
      Cu.evalInSandbox(
        `(async () => (${expression}))().then(
          (value) => sidelightFinish(JSON.stringify(value), null),
          (error) => sidelightFinish(undefined, String(error) + '\\n' + (error?.stack ?? '')));`,
        sandbox,
      );
    });
  }

  function describe(accessible: Accessible, parent: number): AccessibleNode {
    const state: { value?: number } = {};
    accessible.getState(state, {});
    const has = (name: string): boolean => ((state.value ?? 0) & (States[name] ?? 0)) !== 0;
    const States = Ci.nsIAccessibleStates as Record<string, number>;
    return {
      id: String(shown.length),
      parent,
      role: accessible.computedARIARole || (accessible.DOMNode.nodeType === 3 ? 'text' : 'generic'),
      name: accessible.name ?? '',
      checked:
        has('STATE_CHECKABLE') || has('STATE_PRESSED')
          ? has('STATE_CHECKED') || has('STATE_PRESSED')
          : accessible.DOMNode.getAttribute?.('aria-pressed') === 'false'
            ? false
            : null,
      expanded: has('STATE_EXPANDED') ? true : has('STATE_COLLAPSED') ? false : null,
      selected: has('STATE_SELECTABLE') ? has('STATE_SELECTED') : null,
      disabled: has('STATE_UNAVAILABLE'),
      focused: has('STATE_FOCUSED'),
    };
  }

  function tree(): AccessibleNode[] {
    const list: AccessibleNode[] = [];
    shown = [];
    const walk = (accessible: Accessible, parent: number): void => {
      const here = list.length;
      list.push(describe(accessible, parent));
      shown.push(accessible);
      for (let child = accessible.firstChild; child; child = child.nextSibling) walk(child, here);
    };
    // Null until Firefox has started its accessibility engine for this document: the caller asks again.
    const root = service.getAccessibleFor(view.document);
    if (root) walk(root, -1);
    return list;
  }

  function element(id: string): HTMLElement {
    const node = shown[Number(id)]?.DOMNode;
    const found = node?.nodeType === 1 ? node : node?.parentElement;
    if (!found) throw new Error(`No element behind node ${id}`);
    return found as HTMLElement;
  }

  function box(id: string) {
    const at = element(id);
    at.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    const { x, y, width, height } = at.getBoundingClientRect();
    return width > 0 && height > 0 ? { x, y, width, height } : null;
  }

  function mouse(kind: 'move' | 'down' | 'up', x: number, y: number): void {
    if (kind !== 'move') down = kind === 'down';
    const type = { move: 'mousemove', down: 'mousedown', up: 'mouseup' }[kind];
    const clickCount = kind === 'move' ? 0 : 1;
    const buttons = down ? 1 : 0;
    scope.content.synthesizeMouseEvent(type, x, y, { button: 0, buttons, clickCount }, {});
  }

  function key(kind: 'down' | 'up', stroke: Key): void {
    typing ??= textInput();
    typing.beginInputTransactionForTests(scope.content);
    const named = (name: string, code: string): KeyboardEvent =>
      new scope.content.KeyboardEvent('', { key: name, code });
    const press = kind === 'down' ? 'keydown' : 'keyup';
    const modifiers = stroke.modifiers.map((name) => named(name, `${name}Left`));
    if (kind === 'down') for (const modifier of modifiers) typing.keydown(modifier);
    typing[press](named(stroke.key, stroke.code));
    if (kind === 'up') for (const modifier of modifiers) typing.keyup(modifier);
  }

  /** What scripts of the extension wrote to the console in this process, as text. */
  function complaints(): string[] {
    const storage = Cc['@mozilla.org/consoleAPI-storage;1']?.getService(
      Ci.nsIConsoleAPIStorage,
    ) as ConsoleStorage;
    return storage
      .getEvents()
      .filter(({ level, filename }) => level === 'error' && filename.startsWith('moz-extension:'))
      .map((event) => Array.from(event.arguments, String).join(' '));
  }

  function answer(command: Command): unknown {
    switch (command.ask) {
      case 'console':
        return complaints();
      case 'run':
        return run(command.expression);
      case 'tree':
        return tree();
      case 'box':
        return box(command.node);
      case 'held': {
        const at = element(command.node);
        return {
          text: at.innerText ?? at.textContent ?? '',
          value: Reflect.get(at, 'value') ?? '',
        };
      }
      case 'focus':
        return element(command.node).focus();
      case 'mouse':
        return mouse(command.kind, command.x, command.y);
      case 'key':
        return key(command.kind, command.key);
    }
  }

  /** The tab's window, or that of the frame in it whose address holds these characters. */
  function windowOf(frame: string): Privileged['content'] {
    if (frame === '') return scope.content;
    for (const { docShell } of scope.content.browsingContext.children)
      if (docShell?.domWindow.location.href.includes(frame)) return docShell.domWindow;
    throw new Error(`No frame at ${frame} in this process`);
  }

  scope.addMessageListener(message, ({ data: { id, command, frame } }) => {
    Promise.resolve()
      .then(() => {
        view = windowOf(frame);
        shown = trees.get(frame) ?? [];
        const given = answer(command);
        trees.set(frame, shown);
        return given;
      })
      .then(
        (value) => scope.sendAsyncMessage(message, { id, value }),
        (error: unknown) => scope.sendAsyncMessage(message, { id, error: String(error) }),
      );
  });
}

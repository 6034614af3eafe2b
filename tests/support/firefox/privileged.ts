import type { Command } from './frame-script.ts';

/** What Firefox gives a frame script besides the web's globals; only what is used. */
export interface Privileged {
  readonly content: Window &
    typeof globalThis & {
      readonly browsingContext: {
        readonly children: readonly {
          /** Null where the frame runs in another process. */
          readonly docShell: { readonly domWindow: Privileged['content'] } | null;
        }[];
      };
      synthesizeMouseEvent(
        type: string,
        x: number,
        y: number,
        event: { button: number; buttons: number; clickCount: number },
        options: object,
      ): boolean;
    };
  readonly Cc: Readonly<
    Record<string, { getService(type: unknown): unknown; createInstance(type: unknown): unknown }>
  >;
  readonly Ci: Readonly<Record<string, unknown>> & {
    readonly nsIAccessibilityService: unknown;
    readonly nsIConsoleAPIStorage: unknown;
    readonly nsITextInputProcessor: unknown;
    readonly nsIAccessibleStates: unknown;
  };
  readonly Cu: {
    readonly Sandbox: new (principal: Window, options: object) => object;
    evalInSandbox(source: string, sandbox: object): unknown;
    exportFunction(work: unknown, scope: object, options: { defineAs: string }): unknown;
  };
  addMessageListener(
    name: string,
    listener: (message: { data: { id: string; command: Command; frame: string } }) => void,
  ): void;
  sendAsyncMessage(name: string, data: object): void;
}

/** Firefox's `nsIAccessible`; only what is used. */
export interface Accessible {
  readonly name: string | null;
  readonly role: number;
  readonly computedARIARole: string;
  readonly DOMNode: Node & Partial<Pick<Element, 'getAttribute'>>;
  readonly firstChild: Accessible | null;
  readonly nextSibling: Accessible | null;
  getState(state: { value?: number }, extra: { value?: number }): void;
}

/** Firefox's `nsIConsoleAPIStorage` of one process; only what is used. */
export interface ConsoleStorage {
  getEvents(): {
    readonly level: string;
    readonly filename: string;
    readonly arguments: ArrayLike<unknown>;
  }[];
}

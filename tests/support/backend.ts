/** A node of the accessibility tree as a browser reports it, closed shadow roots included. */
export interface AccessibleNode {
  /** Valid until the next call of `tree`. */
  readonly id: string;
  /** Index of the parent in the same list; -1 for the root. */
  readonly parent: number;
  /** ARIA role; `text` for a text node, `document` for the root. */
  readonly role: string;
  readonly name: string;
  readonly checked: boolean | null;
  readonly expanded: boolean | null;
  readonly selected: boolean | null;
  readonly disabled: boolean;
  readonly focused: boolean;
}

/** CSS pixels from the top left corner of the surface's viewport. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What a control holds. */
export interface Held {
  /** Text as shown. */
  readonly text: string;
  /** Value of a form field; empty for others. */
  readonly value: string;
}

/** What each browser must be able to do with one document; `Surface` is built on it. */
export interface Backend {
  /** Evaluates in the document's own world; the value must survive JSON. Promises are awaited. */
  run(expression: string): Promise<unknown>;
  /** The accessibility tree in document order. */
  tree(): Promise<AccessibleNode[]>;
  /** Where a node is, after scrolling it into view; null if it has no box. */
  box(id: string): Promise<Box | null>;
  held(id: string): Promise<Held>;
  focus(id: string): Promise<void>;
  mouse(kind: 'move' | 'down' | 'up', x: number, y: number): Promise<void>;
  key(kind: 'down' | 'up', key: Key): Promise<void>;
  /** Lays the document out for this medium from now on. */
  media(kind: 'screen' | 'print'): Promise<void>;
  /** PNG. */
  screenshot(): Promise<Buffer>;
  /** Answers the next dialog for a file that this document opens, instead of a hand. */
  chooseNext(path: string): Promise<void>;
  /** From now on downloads go into this folder without a question. */
  downloadInto(folder: string): Promise<void>;
  close(): Promise<void>;
}

/** One key of the keyboard. */
export interface Key {
  /** As `KeyboardEvent.key`. */
  readonly key: string;
  /** As `KeyboardEvent.code`. */
  readonly code: string;
  /** What it types; empty for keys that type nothing. */
  readonly text: string;
  readonly modifiers: readonly Modifier[];
}

export type Modifier = 'Alt' | 'Control' | 'Meta' | 'Shift';

import { allIn, firstIn, isConnected, rootElementOf } from './page-nodes.ts';

/** The one element in a page that is ours. */
const NAME = 'sidelight-root';

/** A page that goes on removing our element wants it gone: after so many returns it stays away. */
const RETURNS = 5;

/** All in one declaration, so that page rules such as `* { position: relative }` never reach it. */
const STYLE =
  'all: initial !important; position: absolute !important; top: 0 !important; left: 0 !important;' +
  'width: 0 !important; height: 0 !important; z-index: 2147483647 !important;' +
  // `all` leaves the direction alone; the interface's languages run from left to right.
  'direction: ltr !important; user-select: none !important; contain: size style !important;';

/**
 * The one element Sidelight adds to a page: `<sidelight-root>`, a child of the document element, with
 * a closed shadow root that page scripts cannot enter. It takes no room in the layout, and is not
 * there before there is something to show.
 */
export class OverlayHost {
  #element: HTMLElement | null = null;
  #shadow: ShadowRoot | null = null;
  #returns = 0;

  /**
   * @param onReplaced another overlay has put its own element there: this one is an older version's.
   */
  constructor(
    readonly document: Document,
    readonly onReplaced: () => void,
    readonly signal: AbortSignal,
  ) {
    signal.addEventListener('abort', () => this.#element?.remove());
  }

  /** The element; made when it is first asked for. What an orphaned version of us left is removed. */
  get element(): HTMLElement {
    return this.#element ?? this.#make();
  }

  get shadow(): ShadowRoot {
    this.#shadow ??= this.element.attachShadow({ mode: 'closed' });
    return this.#shadow;
  }

  /** Whether an event's target is ours; events from within are told as from the host. */
  owns(target: EventTarget | null): boolean {
    return target !== null && target === this.#element;
  }

  /** Whether the focus is in our interface. */
  get hasFocus(): boolean {
    return this.owns(this.document.activeElement);
  }

  /** The element of the page or of ours that has the focus; null if none has. */
  get focused(): HTMLElement | null {
    const { activeElement, body } = this.document;
    const focused = this.hasFocus ? (this.#shadow?.activeElement ?? null) : activeElement;
    return focused instanceof HTMLElement && focused !== body ? focused : null;
  }

  /** Takes away what is shown, if there is anything. */
  clear(): void {
    this.#shadow?.replaceChildren();
  }

  #make(): HTMLElement {
    const { document, signal } = this;
    for (const left of allIn(document, NAME)) left.remove();
    const element = document.createElement(NAME);
    element.style.cssText = STYLE;
    this.#element = element;
    if (signal.aborted) return element;
    const around = rootElementOf(document);
    around.append(element);
    const observer = new MutationObserver(() => this.#comeBack(element));
    observer.observe(around, { childList: true });
    signal.addEventListener('abort', () => observer.disconnect());
    return element;
  }

  /** Frameworks that render a whole document remove what they do not know. */
  #comeBack(element: HTMLElement): void {
    if (isConnected(element)) return;
    if (firstIn(this.document, NAME)) this.onReplaced();
    else if (this.#returns++ < RETURNS) rootElementOf(this.document).append(element);
  }
}

import { closestTo } from './page-nodes.ts';

/** What a pointer does on the marks of a page. */
export interface PointerActions {
  /** The mark under the pointer changed; null where there is none. */
  readonly over: (event: PointerEvent | null) => void;
  /** A plain click or tap that is nobody else's: no link, no control, no selection. */
  readonly click: (event: MouseEvent) => void;
  /** A press outside of Sidelight's own interface. */
  readonly outside: () => void;
}

/** Elements whose clicks are theirs. */
const CONTROLS =
  'a[href], button, input, select, textarea, summary, label, video, audio, [contenteditable], [role="button"], [role="link"]';

/**
 * Listens to the pointer without standing in anyone's way: passive, never prevents, one look per
 * frame at most.
 */
export function watchPointer(
  document: Document,
  isOwn: (target: EventTarget | null) => boolean,
  actions: PointerActions,
  signal: AbortSignal,
): void {
  let pending: PointerEvent | null = null;
  const selected = () => {
    const selection = document.getSelection();
    return selection?.rangeCount && !selection.isCollapsed ? selection.getRangeAt(0) : null;
  };
  /** What was selected when the pointer went down. */
  let before: Range | null = null;
  const look = () => {
    const event = pending;
    pending = null;
    if (event && !signal.aborted) actions.over(event);
  };
  document.addEventListener(
    'pointermove',
    (event) => {
      if (event.pointerType !== 'mouse' || event.buttons !== 0 || isOwn(event.target)) return;
      if (!pending) document.defaultView?.requestAnimationFrame(look);
      pending = event;
    },
    { passive: true, signal },
  );
  document.documentElement.addEventListener('pointerleave', () => actions.over(null), {
    passive: true,
    signal,
  });
  document.addEventListener(
    'pointerdown',
    (event) => {
      before = selected()?.cloneRange() ?? null;
      if (!isOwn(event.target)) actions.outside();
    },
    { passive: true, capture: true, signal },
  );
  document.addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted || isOwn(event.target) || event.button !== 0) return;
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      if (event.target instanceof Element && closestTo(event.target, CONTROLS)) return;
      // Chromium gives up a selection that is clicked into only after the click.
      const now = selected();
      if (now && (event.detail > 1 || !before || !isSame(now, before))) return;
      actions.click(event);
    },
    { passive: true, signal },
  );
}

function isSame(one: Range, other: Range): boolean {
  return (
    one.startContainer === other.startContainer &&
    one.startOffset === other.startOffset &&
    one.endContainer === other.endContainer &&
    one.endOffset === other.endOffset
  );
}

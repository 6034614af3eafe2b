import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Card as Texts } from '@/utils/i18n/en/card.ts';
import { Floating } from './Floating.tsx';
import type { ExtentChange } from './overlay-state.ts';

type Edge = 'start' | 'end';

export interface ExtentBarProps {
  readonly extent: ExtentChange;
  readonly texts: Texts;
  readonly onStep: (edge: Edge, step: 1 | -1) => void;
  /** CSS pixels from the viewport's top left, on the line of the words. */
  readonly onDrag: (edge: Edge, point: { x: number; y: number }) => void;
  readonly onSave: () => void;
  readonly onCancel: () => void;
}

/** The handles hang below the words (`.extent-handle`); the bar must not lie over them. CSS pixels. */
const BELOW_HANDLES = 32;

/** Shift with an arrow moves an edge by a word: across for the end, up and down for the start. */
const KEYS: Readonly<Record<string, readonly [Edge, 1 | -1]>> = {
  ArrowRight: ['end', 1],
  ArrowLeft: ['end', -1],
  ArrowDown: ['start', 1],
  ArrowUp: ['start', -1],
};

/** Chooses which words a note is on: handles at both ends, keys, or selecting others. */
export function ExtentBar(props: ExtentBarProps) {
  const { extent, onStep } = props;
  const { adjust } = props.texts;
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => bar.current?.focus({ preventScroll: true }), []);

  function onKeyDown(event: KeyboardEvent) {
    if (!event.isTrusted || event.ctrlKey || event.metaKey || event.altKey) return;
    const move = event.shiftKey ? KEYS[event.key] : undefined;
    if (move) onStep(...move);
    else if (event.key === 'Enter' && event.target === bar.current) props.onSave();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  const stepper = (edge: Edge, step: 1 | -1) => {
    const label = adjust[edge][step === 1 ? 'later' : 'earlier'];
    return (
      <button
        type="button"
        class="card-icon"
        title={label}
        onClick={(event) => event.isTrusted && onStep(edge, step)}
      >
        <span aria-hidden="true">{step === 1 ? '›' : '‹'}</span>
        <span class="unseen">{label}</span>
      </button>
    );
  };

  return (
    <>
      <Handle edge="start" box={extent.first} placeKey={extent.key} onDrag={props.onDrag} />
      <Handle edge="end" box={extent.last} placeKey={extent.key} onDrag={props.onDrag} />
      <Floating anchor={extent.last} anchorKey={extent.key} placement="bottom" gap={BELOW_HANDLES}>
        <div
          ref={bar}
          class="bar extent"
          role="toolbar"
          tabIndex={-1}
          aria-label={adjust.title}
          aria-describedby="extent-hint"
          onKeyDown={onKeyDown}
        >
          <span class="extent-edge">
            {adjust.from} {stepper('start', -1)}
            {stepper('start', 1)}
          </span>
          <span class="extent-edge">
            {adjust.to} {stepper('end', -1)}
            {stepper('end', 1)}
          </span>
          <button
            type="button"
            class="card-action"
            disabled={!extent.changed}
            onClick={(event) => event.isTrusted && props.onSave()}
          >
            {adjust.save}
          </button>
          <button type="button" class="card-action" onClick={props.onCancel}>
            {adjust.cancel}
          </button>
          <p class="extent-hint" id="extent-hint">
            {adjust.hint}
          </p>
          <p class="unseen" role="status">
            {extent.quote}
          </p>
        </div>
      </Floating>
    </>
  );
}

interface HandleProps {
  readonly edge: Edge;
  /** The first or last line of the words. */
  readonly box: () => DOMRect;
  readonly placeKey: string;
  readonly onDrag: ExtentBarProps['onDrag'];
}

/** A grip at one end of the words, for pointers alone: keys have the bar. */
function Handle({ edge, box, placeKey, onDrag }: HandleProps) {
  const grip = useRef<HTMLSpanElement>(null);
  /** From the pointer to the middle of the line it holds, CSS pixels. */
  const held = useRef<{ x: number; y: number } | null>(null);
  useLayoutEffect(() => {
    const element = grip.current;
    const view = element?.ownerDocument.defaultView;
    if (!element || !view) return;
    const place = () => {
      const { left, right, bottom } = box();
      element.style.left = `${(edge === 'start' ? left : right) + view.scrollX}px`;
      element.style.top = `${bottom + view.scrollY}px`;
    };
    place();
    view.addEventListener('resize', place);
    return () => view.removeEventListener('resize', place);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the key says when the words are others
  }, [placeKey]);
  return (
    <span
      ref={grip}
      class={`extent-handle extent-${edge}`}
      aria-hidden="true"
      onPointerDown={(event) => {
        if (!event.isTrusted) return;
        const { left, right, top, bottom } = box();
        held.current = {
          x: (edge === 'start' ? left : right) - event.clientX,
          y: (top + bottom) / 2 - event.clientY,
        };
        event.currentTarget.setPointerCapture(event.pointerId);
        event.preventDefault();
      }}
      onPointerMove={(event) => {
        if (held.current)
          onDrag(edge, { x: event.clientX + held.current.x, y: event.clientY + held.current.y });
      }}
      onPointerUp={() => {
        held.current = null;
      }}
      onPointerCancel={() => {
        held.current = null;
      }}
    />
  );
}

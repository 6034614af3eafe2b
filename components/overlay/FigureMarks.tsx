import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Card as Texts } from '@/utils/i18n/en/card.ts';
import { fill } from '@/utils/i18n/fill.ts';
import { plural } from '@/utils/i18n/plural.ts';
import type { FigureMark } from './overlay-state.ts';

/** Distance of a marker from the figure's corner, CSS pixels. */
const INSET = 6;
/** A marker's side, CSS pixels; as in overlay.css. */
const SIDE = 32;

export interface FigureMarksProps {
  readonly marks: readonly FigureMark[];
  readonly texts: Texts;
  readonly onOpen: (key: string) => void;
}

/** Markers at figures: highlights can be painted over words alone. */
export function FigureMarks({ marks, texts, onOpen }: FigureMarksProps) {
  return (
    <>
      {marks.map((mark) => (
        <Marker key={mark.key} mark={mark} texts={texts} onOpen={() => onOpen(mark.key)} />
      ))}
    </>
  );
}

interface MarkerProps {
  readonly mark: FigureMark;
  readonly texts: Texts;
  readonly onOpen: () => void;
}

/** A button in the corner of one figure, in the page's coordinates, so that it scrolls along. */
function Marker({ mark, texts, onOpen }: MarkerProps) {
  const button = useRef<HTMLButtonElement>(null);
  const { anchor } = mark;
  useLayoutEffect(() => {
    const marker = button.current;
    const view = marker?.ownerDocument.defaultView;
    if (!marker || !view) return;
    const place = () => {
      const box = anchor();
      const isShown = box.width > 0 && box.height > 0;
      marker.style.visibility = isShown ? 'visible' : 'hidden';
      marker.style.left = `${box.right + view.scrollX - SIDE - INSET}px`;
      marker.style.top = `${box.top + view.scrollY + INSET}px`;
    };
    place();
    // Pictures that load above push the figure down: the page grows then.
    const resize = new ResizeObserver(place);
    resize.observe(marker.ownerDocument.documentElement);
    resize.observe(marker.ownerDocument.body);
    return () => resize.disconnect();
  }, [anchor]);
  const label =
    mark.ids.length === 0
      ? texts.noteOnFigure
      : plural(texts.locale, mark.ids.length, texts.figureNotes);
  const title = mark.title === '' ? label : fill(texts.figureNamed, { label, title: mark.title });
  return (
    <button
      ref={button}
      type="button"
      class={`figure-mark ${mark.colour ? `figure-mark-${mark.colour}` : 'figure-offer'}`}
      title={label}
      onClick={(event) => event.isTrusted && onOpen()}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path
          d={mark.ids.length === 0 ? 'M8 3v10M3 8h10' : 'M3 3h10v7H8l-3 3v-3H3z'}
          fill="none"
          stroke="currentColor"
          stroke-width="1.6"
          stroke-linejoin="round"
          stroke-linecap="round"
        />
      </svg>
      <span class="unseen">{title}</span>
    </button>
  );
}

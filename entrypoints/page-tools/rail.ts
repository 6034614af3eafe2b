import type { RailNote } from '@/components/overlay/overlay-state.ts';
import type { PlacedFigureNote } from './figure-controller.ts';
import type { OpenArticle } from '@/utils/dom/page-reader.ts';

/** Notes closer to each other than this share of the rail are one tick: ticks must not overlap. */
const APART = 0.02;

/** Ticks for the notes of a page's articles, in the order of their places. */
export function railOf(
  document: Document,
  articles: readonly OpenArticle[],
  onFigures: readonly PlacedFigureNote[],
): RailNote[] {
  const height = Math.max(1, document.documentElement.scrollHeight);
  const top = document.defaultView?.scrollY ?? 0;
  const placed = articles.flatMap(({ index, notes }) =>
    notes.flatMap(({ note, span }) => {
      if (!span) return [];
      const box = index.rangeFor(span.start, span.end).getBoundingClientRect();
      return [{ id: note.id, colour: note.colour, place: (box.top + top) / height }];
    }),
  );
  for (const { note, figure } of onFigures) {
    if (!figure) continue;
    const box = figure.element.getBoundingClientRect();
    placed.push({ id: note.id, colour: note.colour, place: (box.top + top) / height });
  }
  const ticks: RailNote[] = [];
  for (const { id, colour, place } of placed.toSorted((a, b) => a.place - b.place)) {
    const last = ticks.at(-1);
    if (last && place - last.place < APART)
      ticks[ticks.length - 1] = { ...last, ids: [...last.ids, id] };
    else ticks.push({ ids: [id], colour, place });
  }
  return ticks;
}

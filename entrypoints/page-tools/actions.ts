import type { OverlayActions } from '@/components/overlay/Overlay.tsx';
import type { ActedPage } from './acted-page.ts';
import { correctionsOf } from './corrections.ts';

/** What a reader can do in the page's interface. It comes with that: nothing else calls it. */
export function actionsOf(page: ActedPage): OverlayActions {
  const { focus, selection, tools } = page;
  return {
    closeCard: (id) => {
      tools.loaded?.cards.close(id);
      focus.giveBack();
    },
    pinCard: (id) => tools.loaded?.cards.pin(id),
    stepCard: (id, step) => tools.loaded?.cards.step(id, step),
    hoverCard: (_id, inside) => page.onCardHover(inside),
    retryCard: (id) => void tools.loaded?.cards.retry(id),
    noteOnCard: (id) => {
      const place = tools.loaded?.cards.place(id);
      if (!place) return;
      focus.remember();
      tools.with(({ frames }) => frames.openOnCard(place));
    },
    ...correctionsOf(page),
    openEntity: (entity) => page.openEntity(entity, 0, true),
    highlight: (colour) => tools.with(({ highlight }) => void highlight(colour)),
    nameSelection: () => void page.nameSelection(),
    noteOnSelection: () => tools.with(({ frames }) => frames.openOnSelection(selection.current())),
    copyLink: () => void copyLink(page),
    openMark: ({ entity, statement }) =>
      statement === undefined ? page.openEntity(entity, 0, true) : openStatement(page, statement),
    openNotes: (ids) => openNotes(page, ids),
    openFigure: (key) => {
      const place = tools.loaded?.figures.behind(key);
      if (place) tools.openFigure(place);
    },
    stepExtent: (edge, step) => tools.loaded?.adjust.step(edge, step),
    dragExtent: (edge, point) => tools.loaded?.adjust.drag(edge, point),
    saveExtent: () => void tools.loaded?.adjust.save(),
    cancelExtent: () => tools.cancelExtent(),
  };
}

/** Puts a text-fragment link to the selected words on the clipboard. */
async function copyLink(page: ActedPage): Promise<void> {
  const { selection, tools, options } = page;
  const selected = selection.current();
  if (!selected) return;
  const { article } = selected;
  try {
    const { textFragmentUrl } = await tools.load();
    const { url } = article.detected.metadata;
    const link = textFragmentUrl(url, selected.selection.selectors, article.index.text);
    await navigator.clipboard.writeText(link);
    page.say(({ copied }) => copied);
    selection.dismiss();
  } catch (error) {
    options.failed(error);
  }
}

function openNotes(page: ActedPage, ids: readonly string[]): void {
  const { tools, focus, options } = page;
  const [first] = ids;
  if (first === undefined || !page.goToNote(first)) return;
  const figured = tools.figureNotes.find(({ note }) => note.id === first);
  if (figured?.figure)
    return tools.openFigure({ article: figured.article, figure: figured.figure });
  for (const article of options.reading.articles) {
    const placed = article.notes.filter(({ note, span }) => span && ids.includes(note.id));
    if (placed.length === 0) continue;
    focus.remember();
    tools.with(({ frames }) => frames.openOnNotes(article, placed));
    return;
  }
}

function openStatement(page: ActedPage, id: string): void {
  for (const article of page.options.reading.articles) {
    const found = article.statements.find(({ statement }) => statement.id === id);
    if (!found) continue;
    page.lightUp(article.index.rangeFor(found.span.start, found.span.end));
    page.openCard({ article, mention: found.mention });
    return;
  }
}

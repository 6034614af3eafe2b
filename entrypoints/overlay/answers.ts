import { fail } from '@/utils/messages/result.ts';
import type { Handlers } from '@/utils/messages/envelope.ts';
import type { ToContent } from '@/utils/messages/to-content.ts';
import { entitiesInPage } from './entities-in-page.ts';
import type { OverlayController } from './overlay-controller.ts';
import { pageViewOf } from './page-view-of.ts';
import type { Reading } from './reading.ts';

const DONE = { ok: true, value: null } as const;
const NOT_HERE = 'not on this page';
const NOT_SELECTED = 'nothing is selected';

/** What the content script answers to the popup, the panel, the library and the background. */
export function createAnswers(
  reading: Reading,
  controller: OverlayController,
): Handlers<ToContent, unknown> {
  const { selection, frame } = controller;
  const current = () => selection.current()?.article ?? reading.current(window);
  return {
    'page.view': async () => {
      await reading.placed();
      await controller.tools.settled();
      const article = current();
      if (!article) throw new Error('the page has not been read');
      return pageViewOf(article, controller.tools.loaded?.figures.inPage ?? [], {
        selection: selection.current()?.selection ?? null,
        entities: entitiesInPage(article),
        marksVisible: controller.sight.visible && controller.sight.density !== 'none',
      });
    },
    'page.selection': () => selection.current()?.selection ?? null,
    'page.copy': async () => {
      await reading.settled();
      const article = current();
      if (!article) throw new Error('the page has not been read');
      const { captureCopy } = await controller.tools.load();
      return { detected: article.detected, ...captureCopy(article.root) };
    },
    'page.figures': async () => {
      await reading.settled();
      const { figures } = await controller.tools.load();
      return figures.all().map(({ figure }) => {
        const { element: _element, ...traits } = figure;
        return { target: { scope: 'figure', ...traits }, notes: figures.notesOn(figure).length };
      });
    },
    'marks.show': ({ visible }) => controller.showMarks(visible),
    'marks.toggle': () => controller.showMarks(!controller.marksVisible),
    'marks.walk': ({ step }) => controller.onWalk(step),
    'goto.note': ({ id }) => (controller.goToNote(id) ? DONE : fail('not-found', NOT_HERE)),
    'goto.figure': async ({ index }) => {
      const place = (await controller.tools.load()).figures.all()[index];
      if (!place) return fail('not-found', NOT_HERE);
      controller.goToElement(place.figure.element);
      return DONE;
    },
    'note.adjust': ({ id }) =>
      controller.tools.changeExtent(id) ? DONE : fail('not-found', NOT_HERE),
    'frame.open': async ({ on }) => {
      await reading.settled();
      if (on.kind === 'picture') {
        const place = (await controller.tools.load()).figures.withPicture(on.src);
        if (place) controller.tools.openFigure(place);
        else controller.say(({ notOfArticle }) => notOfArticle);
        return place ? DONE : fail('not-found', NOT_HERE);
      }
      const article = current();
      const { openOn } = await controller.tools.load();
      return openOn(on.kind, article) ? DONE : fail('not-found', NOT_HERE);
    },
    'goto.entity': ({ entity, index, card }) =>
      controller.openEntity(entity, index, card) ? DONE : fail('not-found', NOT_HERE),
    'goto.selectors': async ({ selectors }) => {
      const { placeSelectors } = await controller.tools.load();
      for (const article of reading.articles) {
        const span = placeSelectors(article.index.text, selectors);
        if (!span) continue;
        controller.lightUp(article.index.rangeFor(span.start, span.end));
        return DONE;
      }
      return fail('not-found', NOT_HERE);
    },
    'frame.target': () => frame.target,
    'frame.close': () => {
      frame.close();
      controller.focus.giveBack();
    },
    'name.selection': async () => {
      await reading.settled();
      return controller.nameSelection() ? DONE : fail('not-found', NOT_SELECTED);
    },
    refresh: async ({ what }) => {
      const known = new Set(
        reading.articles.flatMap(({ notes }) => notes.map(({ note }) => note.id)),
      );
      await reading.refresh(what);
      selection.yieldTo((id) => !known.has(id));
    },
    'highlight.selection': async () => {
      await reading.settled();
      const { highlight } = await controller.tools.load();
      const id = await highlight(controller.settings.lastColour);
      return id ? { ok: true, value: { id } } : fail('not-found', NOT_SELECTED);
    },
  };
}

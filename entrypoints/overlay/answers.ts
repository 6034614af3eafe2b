import { captureCopy } from '@/utils/dom/capture-copy.ts';
import { placeSelectors } from '@/utils/dom/place.ts';
import { fail } from '@/utils/messages/result.ts';
import type { Handlers } from '@/utils/messages/envelope.ts';
import type { ToContent } from '@/utils/messages/to-content.ts';
import { entitiesInPage } from './entities-in-page.ts';
import type { OverlayController } from './overlay-controller.ts';
import { pageViewOf } from './page-view-of.ts';
import type { Reading } from './reading.ts';

const DONE = { ok: true, value: null } as const;
const NOT_HERE = 'not on this page';

/** What the content script answers to the popup, the panel, the library and the background. */
export function createAnswers(
  reading: Reading,
  controller: OverlayController,
): Handlers<ToContent, unknown> {
  const { selection, frame } = controller;
  const current = () => selection.current()?.article ?? reading.current(window);
  return {
    'page.view': async () => {
      await reading.settled();
      const article = current();
      if (!article) throw new Error('the page has not been read');
      return pageViewOf(article, {
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
      return { detected: article.detected, blocks: captureCopy(article.root) };
    },
    'marks.show': ({ visible }) => controller.showMarks(visible),
    'marks.toggle': () => controller.showMarks(!controller.marksVisible),
    'marks.walk': ({ step }) => controller.onWalk(step),
    'goto.note': ({ id }) => (controller.goToNote(id) ? DONE : fail('not-found', NOT_HERE)),
    'goto.entity': ({ entity, index, card }) =>
      controller.openEntity(entity, index, card) ? DONE : fail('not-found', NOT_HERE),
    'goto.selectors': ({ selectors }) => {
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
    'name.selection': () =>
      controller.nameSelection() ? DONE : fail('not-found', 'nothing is selected'),
    refresh: ({ what }) => reading.refresh(what),
    'highlight.selection': async () => {
      const id = await selection.highlight(controller.settings.lastColour);
      return id ? { ok: true, value: { id } } : fail('not-found', 'nothing is selected');
    },
  };
}

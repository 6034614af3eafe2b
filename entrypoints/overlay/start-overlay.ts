import { findArticles, wholePage } from '@/utils/dom/find-articles.ts';
import { canPaint, createPainter } from '@/utils/dom/highlight-painter.ts';
import { createOverlayHost } from '@/utils/dom/overlay-host.ts';
import { watchLocation } from '@/utils/dom/watch-location.ts';
import { watchPage } from '@/utils/dom/watch-page.ts';
import { answerInContent } from '@/utils/edge/content-messaging.ts';
import { createAnswers } from './answers.ts';
import { OverlayController } from './overlay-controller.ts';
import { OverlayView } from './overlay-view.ts';
import { readerServices } from './page-services.ts';
import { paintArticles } from './painting.ts';
import { Reading } from './reading.ts';
import { watchReader } from './watch-reader.ts';

/** What was walked or jumped to lies above marks and notes. */
const LIGHT_PRIORITY = 3;

/** Puts reader, painter, cards and listeners of one page together. */
export async function startOverlay(
  signal: AbortSignal,
  leave: (error: unknown) => void,
): Promise<void> {
  const host = createOverlayHost(document, signal);
  const painter = canPaint(window) ? createPainter(window) : null;
  signal.addEventListener('abort', () => painter?.clear());

  const view = new OverlayView(host.shadow, () => controller, leave);
  const reading = new Reading({
    find: () => {
      const articles = findArticles(document, location.href);
      return articles.length > 0 ? articles : [wholePage(document, location.href)];
    },
    services: readerServices,
    onChange: () => controller.readingChanged(),
    signal,
  });
  const controller = new OverlayController({
    document,
    host: host.element,
    reading,
    show: (change) => view.show(change),
    paint: () => {
      if (painter) paintArticles(painter, reading.articles, controller.sight);
    },
    light: (ranges) => painter?.paint('current', ranges, LIGHT_PRIORITY),
  });

  answerInContent(createAnswers(reading, controller), signal);
  watchReader(document, host.element, reading, controller, signal);
  watchLocation(window, () => void reading.look().catch(leave), signal);
  watchPage(
    document,
    {
      roots: () => reading.articles.map((article) => article.root.element),
      onChange: (changes) =>
        (changes.structure ? reading.look() : reading.reread(changes.roots)).catch(leave),
    },
    signal,
  );
  await reading.look();
}

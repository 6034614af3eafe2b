import { render } from 'preact';
import cardStyles from '@/components/card/card.css?inline';
import tokens from '@/components/design/tokens.css?inline';
import { EMPTY_OVERLAY, type OverlayState } from '@/components/overlay/overlay-state.ts';
import { Overlay } from '@/components/overlay/Overlay.tsx';
import overlayStyles from '@/components/overlay/overlay.css?inline';
import { findArticles, wholePage } from '@/utils/dom/find-articles.ts';
import { canPaint, createPainter } from '@/utils/dom/highlight-painter.ts';
import { createOverlayHost } from '@/utils/dom/overlay-host.ts';
import { watchLocation } from '@/utils/dom/watch-location.ts';
import { watchPage } from '@/utils/dom/watch-page.ts';
import { answerInContent } from '@/utils/edge/content-messaging.ts';
import { createAnswers } from './answers.ts';
import { OverlayController } from './overlay-controller.ts';
import { readerServices } from './page-services.ts';
import { paintArticles } from './painting.ts';
import { Reading } from './reading.ts';
import { watchReader } from './watch-reader.ts';

/** A reader's own text size counts through the browser's zoom; the page's root size must not. */
const ROOT_SIZE = 16;
const STYLES = [tokens, cardStyles, overlayStyles]
  .join('\n')
  .replaceAll(/(\d*\.?\d+)rem\b/g, (_, size: string) => `${Number(size) * ROOT_SIZE}px`);

/** Puts reader, painter, cards and listeners of one page together. */
export async function startOverlay(
  signal: AbortSignal,
  leave: (error: unknown) => void,
): Promise<void> {
  const host = createOverlayHost(document, STYLES, signal);
  const painter = canPaint(window) ? createPainter(window) : null;
  signal.addEventListener('abort', () => painter?.clear());

  let state: OverlayState = EMPTY_OVERLAY;
  const show = (change: Partial<OverlayState>) => {
    state = { ...state, ...change };
    draw();
  };
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
    show,
    paint: () => {
      if (painter) paintArticles(painter, reading.articles, controller.sight);
    },
    light: (ranges) => painter?.paint('current', ranges, LIGHT_PRIORITY),
  });
  const draw = () => {
    const { words, date, actions } = controller;
    if (words)
      render(<Overlay state={state} words={words} date={date} actions={actions} />, host.shadow);
  };

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

/** What was walked or jumped to lies above marks and notes. */
const LIGHT_PRIORITY = 3;

import type { Verdict } from '@/utils/article/detect.ts';
import { offeredJudge } from '@/utils/dom/offered-judge.ts';
import { findRoots, surveyPage } from '@/utils/dom/survey-page.ts';
import { takeVerdict } from '@/utils/dom/handed-verdict.ts';
import { canPaint, createPainter } from '@/utils/dom/highlight-painter.ts';
import { OverlayHost } from '@/utils/dom/overlay-host.ts';
import { watchLocation } from '@/utils/dom/watch-location.ts';
import { watchPage } from '@/utils/dom/watch-page.ts';
import { watchReturn } from '@/utils/dom/watch-return.ts';
import { watchTurns } from '@/utils/dom/watch-turns.ts';
import { answerInContent } from '@/utils/edge/content-messaging.ts';
import { createAnswers } from './answers.ts';
import { Badge } from './badge.ts';
import { OverlayController } from './overlay-controller.ts';
import { OverlayView } from './overlay-view.ts';
import { createReaderServices } from './page-services.ts';
import { paintArticles } from './painting.ts';
import { Reading } from './reading.ts';
import { watchReader } from './watch-reader.ts';

/** What was walked or jumped to lies above marks and notes. */
const LIGHT_PRIORITY = 3;

/**
 * Puts reader, painter, cards and listeners of one page together.
 * @param failed hears of everything that went wrong; ends the overlay if the extension is gone.
 */
export function startOverlay(stop: AbortController, failed: (error: unknown) => void): void {
  const { signal } = stop;
  const host = new OverlayHost(document, () => stop.abort(), signal);
  const painter = canPaint(window) ? createPainter(window) : null;
  signal.addEventListener('abort', () => painter?.clear());

  const badge = new Badge(failed);
  let judged: { readonly at: string; readonly verdict: Verdict } | null = null;
  const watchSizes = watchTurns(document, () => void reading.turned().catch(failed), signal);
  const view = new OverlayView(host, () => controller, failed);
  const reading = new Reading({
    survey: () => {
      const at = address();
      judged = { at, verdict: verdictOn(document, at) };
      return surveyPage(document, at, judged.verdict);
    },
    // A page that changes all the time is not judged anew with each change.
    roots: () => {
      const at = address();
      const known = judged?.at === at ? judged.verdict : verdictOn(document, at);
      return findRoots(document, known).roots;
    },
    address,
    services: createReaderServices(() => view.tools(), failed),
    onChange: () => {
      controller.readingChanged();
      watchSizes(reading.articles.map(({ root }) => root.element));
      void reading.settled().then(() => badge.tell(reading.articles));
    },
    signal,
  });
  const controller = new OverlayController({
    document,
    host,
    reading,
    show: (change) => view.show(change),
    tools: () => view.tools(),
    paint: () => {
      if (painter) paintArticles(painter, reading.articles, controller.sight);
    },
    light: (ranges) => painter?.paint('current', ranges, LIGHT_PRIORITY),
    failed,
    leave: () => stop.abort(),
  });

  answerInContent(createAnswers(reading, controller), signal);
  watchReader(document, host, reading, controller, signal);
  const look = () => reading.look().catch(failed);
  watchLocation(window, () => void look(), signal);
  watchReturn(
    window,
    (how) => {
      if (how !== 'restored') return;
      badge.forget();
      reading.refresh('packs').catch(failed);
    },
    signal,
  );
  watchPage(
    document,
    {
      roots: () => reading.articles.map(({ root }) => root),
      onChange: ({ structure, roots }) =>
        structure ? look() : reading.reread(roots).catch(failed),
    },
    signal,
  );
  void look();
}

function address(): string {
  return location.href;
}

/** The detector's verdict, or one by its judgement: it runs before the overlay in the same world. */
function verdictOn(document: Document, url: string): Verdict {
  const verdict = takeVerdict(globalThis, url) ?? offeredJudge()?.(document, url);
  if (!verdict) throw new Error('the overlay runs without its detector');
  return verdict;
}

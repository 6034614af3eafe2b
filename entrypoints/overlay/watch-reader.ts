import { createHoverIntent } from '@/utils/dom/hover-intent.ts';
import { watchKeys } from '@/utils/dom/mark-keys.ts';
import { nextMark } from '@/utils/dom/mark-walk.ts';
import { watchPointer } from '@/utils/dom/pointer.ts';
import type { MarkedPlace } from './card-controller.ts';
import type { OverlayController } from './overlay-controller.ts';
import { paintedMentions } from './painting.ts';
import type { Reading } from './reading.ts';

/** Connects pointer, keys and selection with the cards. */
export function watchReader(
  document: Document,
  host: HTMLElement,
  reading: Reading,
  controller: OverlayController,
  signal: AbortSignal,
): void {
  const { cards, frame, selection } = controller;
  let walked: MarkedPlace | null = null;
  let opener: Element | null = null;

  const intent = createHoverIntent<string>({
    open: (key) => {
      const place = hovered?.key === key ? hovered.place : null;
      if (place) void cards.open(place, false);
    },
    close: () => {
      if (!hasFocus(host)) cards.closeTopmost(false);
    },
    current: () => (cards.current ? keyOf(cards.current) : null),
    setTimeout: (callback, ms) => window.setTimeout(callback, ms),
    clearTimeout: (timer) => window.clearTimeout(timer),
  });
  let hovered: { key: string; place: MarkedPlace } | null = null;
  controller.onCardHover = (inside) => intent.card(inside);

  watchPointer(
    document,
    host,
    {
      over: (event) => {
        const point = event && { x: event.clientX, y: event.clientY };
        const mark = point && reading.at(document, point, 'fine', controller.sight).mark;
        hovered = mark && { key: keyOf(mark), place: mark };
        if (controller.settings.hoverCards) intent.over(hovered?.key ?? null);
      },
      click: (event) => {
        const pointer = 'pointerType' in event && event.pointerType === 'touch' ? 'coarse' : 'fine';
        const point = { x: event.clientX, y: event.clientY };
        const hit = reading.at(document, point, pointer, controller.sight);
        if (hit.notes.length > 0 && hit.article) frame.openOnNotes(hit.article, hit.notes);
        else if (hit.mark) {
          opener = document.activeElement;
          intent.cancel();
          void cards.open(hit.mark, true);
        }
      },
      outside: () => {
        intent.cancel();
        cards.closeTopmost(false);
        frame.close();
      },
    },
    signal,
  );

  const walk = (step: 1 | -1): string | null => {
    const marks = reading.articles.flatMap((article) =>
      paintedMentions(article, controller.sight).map((mention) => ({ article, mention })),
    );
    walked = nextMark(marks, walked, step);
    if (!walked) return null;
    const { article, mention } = walked;
    controller.lightUp(article.index.rangeFor(mention.start, mention.end));
    return article.entities.get(mention.entity)?.name ?? mention.surface;
  };
  controller.onWalk = walk;

  watchKeys(
    document,
    {
      step: (step) => {
        const name = walk(step);
        if (name !== null) controller.say(() => name);
      },
      open: () => {
        if (!walked) return false;
        opener = document.activeElement;
        void cards.open(walked, true);
        return true;
      },
      close: () => {
        intent.cancel();
        const closed = frame.close() || cards.closeTopmost(true) || selection.dismiss();
        if (closed && opener instanceof HTMLElement) opener.focus({ preventScroll: true });
        opener = null;
        return closed;
      },
    },
    () => controller.settings.pageKeys,
    signal,
  );

  selection.watch(signal);
}

function keyOf({ article, mention }: MarkedPlace): string {
  return `${article.detected.identities[0] ?? ''} ${mention.start} ${mention.entity}`;
}

function hasFocus(host: HTMLElement): boolean {
  return document.activeElement === host;
}

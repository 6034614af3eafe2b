import { createHoverIntent } from '@/utils/dom/hover-intent.ts';
import { watchKeys } from '@/utils/dom/mark-keys.ts';
import { nextMark } from '@/utils/dom/mark-walk.ts';
import type { OverlayHost } from '@/utils/dom/overlay-host.ts';
import { watchPointer } from '@/utils/dom/pointer.ts';
import type { MarkedPlace } from '@/utils/dom/page-reader.ts';
import type { OverlayController } from './overlay-controller.ts';
import { marksOf } from './painting.ts';
import type { Reading } from './reading.ts';

/** Connects pointer, keys and selection with the cards. */
export function watchReader(
  document: Document,
  host: OverlayHost,
  reading: Reading,
  controller: OverlayController,
  signal: AbortSignal,
): void {
  const { frame, selection, focus } = controller;
  let walked: MarkedPlace | null = null;

  const intent = createHoverIntent<string>({
    open: (key) => {
      const place = hovered?.key === key ? hovered.place : null;
      if (place) controller.showCard(place, false);
    },
    close: () => {
      if (!host.hasFocus) controller.closeCard(false);
    },
    current: () => (controller.cardPlace ? keyOf(controller.cardPlace) : null),
    setTimeout: (callback, ms) => window.setTimeout(callback, ms),
    clearTimeout: (timer) => window.clearTimeout(timer),
  });
  let hovered: { key: string; place: MarkedPlace } | null = null;
  controller.onCardHover = (inside) => intent.card(inside);

  watchPointer(
    document,
    (target) => host.owns(target),
    {
      over: (event) => {
        controller.tools.point(event?.target ?? null);
        const point = event && { x: event.clientX, y: event.clientY };
        const mark = point && reading.at(document, point, 'fine', controller.sight).mark;
        hovered = mark && { key: keyOf(mark), place: mark };
        if (controller.settings.hoverCards) intent.over(hovered?.key ?? null);
      },
      click: (event) => {
        const pointer = 'pointerType' in event && event.pointerType === 'touch' ? 'coarse' : 'fine';
        const point = { x: event.clientX, y: event.clientY };
        const hit = reading.at(document, point, pointer, controller.sight);
        if (controller.tools.isChoosingWords) return;
        const { article, notes } = hit;
        if (notes.length > 0 && article) {
          focus.remember();
          controller.tools.with(({ frames }) => frames.openOnNotes(article, notes));
        } else if (hit.mark) {
          intent.cancel();
          controller.openCard(hit.mark);
        }
      },
      outside: () => {
        intent.cancel();
        controller.closeCard(false);
        frame.close();
      },
    },
    signal,
  );

  const walk = (step: 1 | -1): string | null => {
    const marks = reading.articles.flatMap((article) =>
      marksOf(article, controller.sight).map((mention) => ({ article, mention })),
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
        controller.openCard(walked);
        return true;
      },
      close: () => {
        intent.cancel();
        const closed =
          controller.tools.cancelExtent() ||
          frame.close() ||
          controller.closeCard(true) ||
          selection.dismiss();
        if (closed) focus.giveBack();
        return closed;
      },
    },
    () => controller.settings.pageKeys,
    signal,
  );

  selection.watch(signal);
}

function keyOf({ article, mention }: MarkedPlace): string {
  const { identities } = article.detected;
  return `${identities[0] ?? ''} ${mention.kind} ${mention.start} ${mention.entity}`;
}

import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
  type VirtualItem,
} from '@tanstack/virtual-core';
import { useLayoutEffect, useReducer, useRef } from 'preact/hooks';

/** Every place is asked anew when one of the functions is another, so they stay while the list does. */
export interface VirtualListOptions {
  readonly count: number;
  /** Height guessed before an item is measured, CSS pixels. */
  readonly estimate: (index: number) => number;
  /** Keeps measured heights with their items when the list changes. */
  readonly keyOf: (index: number) => string | number;
}

export interface VirtualList {
  /** For the element that scrolls. */
  readonly scrollRef: (element: HTMLElement | null) => void;
  /** For every item, which also carries `data-index`. */
  readonly itemRef: (element: HTMLElement | null) => void;
  readonly items: readonly VirtualItem[];
  /** Height of the whole list, CSS pixels. */
  readonly height: number;
  readonly scrollTo: (index: number) => void;
}

/** Draws only the items in sight (tanstack virtual-core, bound to Preact). */
export function useVirtualList(options: VirtualListOptions): VirtualList {
  const [, redraw] = useReducer((n: number) => n + 1, 0);
  const scroller = useRef<HTMLElement | null>(null);
  const held = useRef<Virtualizer<HTMLElement, HTMLElement> | null>(null);
  const settings = {
    count: options.count,
    getScrollElement: () => scroller.current,
    estimateSize: options.estimate,
    getItemKey: options.keyOf,
    overscan: 6,
    observeElementRect,
    observeElementOffset,
    scrollToFn: elementScroll,
    onChange: () => redraw(0),
  };
  held.current ??= new Virtualizer<HTMLElement, HTMLElement>(settings);
  const list = held.current;
  list.setOptions(settings);
  useLayoutEffect(() => list._didMount(), [list]);
  useLayoutEffect(() => list._willUpdate());
  return {
    scrollRef: (element) => {
      scroller.current = element;
    },
    itemRef: (element) => list.measureElement(element),
    items: list.getVirtualItems(),
    height: list.getTotalSize(),
    scrollTo: (index) => list.scrollToIndex(index, { align: 'auto' }),
  };
}

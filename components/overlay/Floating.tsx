import { computePosition, flip, offset, shift, type Placement } from '@floating-ui/dom';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

export interface FloatingProps {
  /** Box of the words it belongs to, CSS pixels from the viewport's top left; read when placed. */
  readonly anchor: () => DOMRect;
  readonly placement: Placement;
  /** Changes when the anchor is another one, so that it is placed again. */
  readonly anchorKey: string;
  /** Distance from the words, CSS pixels, where more than the usual is needed. */
  readonly gap?: number;
  readonly children: ComponentChildren;
  readonly onEnter?: () => void;
  readonly onLeave?: () => void;
}

/** Distance from the words, CSS pixels; small enough that the pointer crosses within the grace. */
const GAP = 6;
/** Distance from the viewport's edge, CSS pixels. */
const MARGIN = 8;

/**
 * Puts its children beside words of the page, inside the viewport. Placed in the page's own
 * coordinates, so that it scrolls with the words and costs nothing while scrolling.
 */
export function Floating(props: FloatingProps) {
  const element = useRef<HTMLDivElement>(null);
  const { anchor, placement, anchorKey, gap = GAP } = props;
  useLayoutEffect(() => {
    const floating = element.current;
    if (!floating) return;
    let gone = false;
    const place = async () => {
      const { x, y } = await computePosition({ getBoundingClientRect: anchor }, floating, {
        placement,
        strategy: 'absolute',
        middleware: [
          offset(gap),
          flip({ padding: MARGIN }),
          shift({ padding: MARGIN, crossAxis: true }),
        ],
      });
      if (gone) return;
      floating.style.transform = `translate(${x}px, ${y}px)`;
      floating.style.visibility = 'visible';
    };
    void place();
    const resize = new ResizeObserver(() => void place());
    resize.observe(floating);
    const view = floating.ownerDocument.defaultView;
    const again = () => void place();
    view?.addEventListener('resize', again);
    return () => {
      gone = true;
      resize.disconnect();
      view?.removeEventListener('resize', again);
    };
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- `anchorKey` says when the anchor is another one
  }, [anchorKey, placement, gap]);

  return (
    <div
      ref={element}
      class="floating"
      onPointerEnter={props.onEnter}
      onPointerLeave={props.onLeave}
    >
      {props.children}
    </div>
  );
}

/**
 * The one element Sidelight adds to a page: `<sidelight-root>`, a child of the document element,
 * with a closed shadow root that page scripts cannot enter. It takes no room in the layout.
 */
export interface OverlayHost {
  readonly element: HTMLElement;
  readonly shadow: ShadowRoot;
}

/**
 * Makes the host, or takes over the one an earlier, orphaned version of us left behind.
 * It goes when `signal` aborts.
 */
export function createOverlayHost(document: Document, signal: AbortSignal): OverlayHost {
  for (const left of document.querySelectorAll('sidelight-root')) left.remove();
  const element = document.createElement('sidelight-root');
  // All in one declaration, so that page rules such as `* { position: relative }` never reach it.
  element.style.cssText =
    'all: initial !important; position: absolute !important; top: 0 !important; left: 0 !important;' +
    'width: 0 !important; height: 0 !important; z-index: 2147483647 !important; user-select: none !important; contain: size style !important;';
  const shadow = element.attachShadow({ mode: 'closed' });
  document.documentElement.append(element);
  signal.addEventListener('abort', () => element.remove());
  return { element, shadow };
}

import { roleOf } from './element-roles.ts';
import { documentOf, isElement, isText } from './node-kinds.ts';
import { type IndexOptions, type TextIndex, indexTextInSlices } from './text-index.ts';

export interface WatchOptions extends Omit<IndexOptions, 'signal'> {
  /** Ends the watching. */
  readonly signal: AbortSignal;
  /** Quiet time after a change before the page is read, ms. */
  readonly quiet?: number;
  /** Told what went wrong in `onIndex` or in reading the page; watching goes on. */
  readonly onError: (error: unknown) => void;
}

/** Long enough for a framework to finish a render, short enough to seem immediate, ms. */
const QUIET = 200;
/** A page that never rests is read this often at least, ms. */
const LONGEST_WAIT = 2000;
/** Reading takes no more than this share of the time: one part in thirty. */
const REST_PER_WORK = 30;
/** Attributes that show or hide text. Not `style`: animations write it all the time. */
const ATTRIBUTES = ['hidden', 'open', 'class'];

/**
 * Reads a page's text now and again after it has changed: late content, re-rendering, soft
 * navigation, a page brought back from the back-forward cache. Changes are gathered, so a page that
 * changes constantly is read seldom. `onIndex` also gets an index whose text is as before, for its
 * nodes may be others; it is awaited before the page is read again.
 */
export function watchText(
  root: Node,
  onIndex: (index: TextIndex) => void | Promise<void>,
  options: WatchOptions,
): void {
  const { signal, quiet = QUIET, onError, ...indexing } = options;
  if (signal.aborted) return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let firstChange = 0;
  let notBefore = 0;
  let isReading = false;
  let isStale = false;

  const schedule = (): void => {
    if (signal.aborted) return;
    const now = performance.now();
    if (isReading) {
      isStale = true;
      return;
    }
    if (timer === undefined) firstChange = now;
    else clearTimeout(timer);
    const wait = Math.min(quiet, Math.max(0, firstChange + LONGEST_WAIT - now));
    timer = setTimeout(() => void read(), Math.max(wait, notBefore - now));
  };

  const read = async (): Promise<void> => {
    timer = undefined;
    isReading = true;
    isStale = false;
    const began = performance.now();
    try {
      await onIndex(await indexTextInSlices(root, { ...indexing, signal }));
    } catch (error) {
      if (!signal.aborted) onError(error);
    }
    const ended = performance.now();
    notBefore = ended + (ended - began) * REST_PER_WORK;
    isReading = false;
    if (isStale) schedule();
  };

  const observer = new MutationObserver((records) => {
    if (records.some(concernsText)) schedule();
  });
  observer.observe(root, {
    childList: true,
    characterData: true,
    subtree: true,
    attributes: true,
    attributeFilter: ATTRIBUTES,
  });
  const view = documentOf(root).defaultView;
  view?.addEventListener('pageshow', (event) => event.persisted && schedule(), { signal });
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      clearTimeout(timer);
    },
    { once: true },
  );
  void read();
}

/** Whether a change can have changed the text: not one inside code, styles, or our own host. */
function concernsText({ target, type, addedNodes, removedNodes }: MutationRecord): boolean {
  const element = isElement(target) ? target : target.parentElement;
  if (element && roleOf(element) === 'skipped') return false;
  if (type !== 'childList') return true;
  return hasText(addedNodes) || hasText(removedNodes);
}

function hasText(nodes: NodeList): boolean {
  for (const node of nodes) {
    if (isElement(node) ? roleOf(node) !== 'skipped' : isText(node)) return true;
  }
  return false;
}

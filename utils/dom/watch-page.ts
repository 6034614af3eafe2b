import { holds, isConnected, isElement, parentOf, textOf } from './page-nodes.ts';

/** What a changing page may mean for what was read of it. */
export interface PageChanges {
  /** Roots whose own part of the page changed. */
  readonly roots: ReadonlySet<Element>;
  /** As much text as an article has came in elsewhere, or a root went. */
  readonly structure: boolean;
}

/** A part of the page that is told apart from the rest. */
export interface WatchedRoot {
  readonly element: Element;
  /** True for elements in it that are not of it, with all they hold. */
  readonly skip: (element: Element) => boolean;
}

export interface PageWatch {
  /** The roots to tell apart from the rest of the page. */
  readonly roots: () => readonly WatchedRoot[];
  readonly onChange: (changes: PageChanges) => Promise<void> | void;
}

/** The page is left to finish: quiet for this long, ms … */
const QUIET = 150;
/** … but a page that is never quiet is looked at this often, ms. */
const PATIENCE = 1000;
/** A look may take at most one part in this many of the time, so that no page feels it … */
const SHARE = 20;
/** … and late content need not wait longer than this for one that took long, ms. */
const LONGEST_REST = 3000;
/** Records of one batch that are looked at one by one; a longer batch counts as everything. */
const MOST_RECORDS = 400;
/** UTF-16 units of text that may be a short article. */
const ARTICLE_LENGTH = 250;
/** UTF-16 units of a node's text from which on it may be a paragraph of one. */
const PARAGRAPH_LENGTH = 24;

/**
 * Watches a page for late content, re-rendering and further articles, and reports in batches, one
 * at a time. On a page that changes all the time it costs a look a second at most, less if a look
 * takes long.
 */
export function watchPage(document: Document, watch: PageWatch, signal: AbortSignal): void {
  const dirty = new Set<Element>();
  let structure = false;
  /** Text that came in outside of the roots since this was last told; articles also come in pieces. */
  let arrived = 0;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let isLooking = false;
  let since = 0;
  let notBefore = 0;

  const flush = async () => {
    timer = null;
    const changes = { roots: new Set(dirty), structure };
    dirty.clear();
    if (structure) arrived = 0;
    structure = false;
    isLooking = true;
    const began = performance.now();
    await watch.onChange(changes);
    const ended = performance.now();
    notBefore = ended + Math.min((ended - began) * SHARE, LONGEST_REST);
    isLooking = false;
    schedule();
  };

  const schedule = () => {
    if (signal.aborted || isLooking || (!structure && dirty.size === 0)) return;
    const now = performance.now();
    if (timer === null) since = now;
    else if (now - since > PATIENCE) return;
    else clearTimeout(timer);
    timer = setTimeout(() => void flush(), Math.max(QUIET, notBefore - now));
  };

  const observer = new MutationObserver((records) => {
    const roots = watch.roots();
    if (records.length > MOST_RECORDS) {
      for (const { element } of roots) dirty.add(element);
      structure = true;
    } else for (const record of records) note(record, roots);
    if (roots.some(({ element }) => !isConnected(element))) structure = true;
    schedule();
  });

  const note = (record: MutationRecord, roots: readonly WatchedRoot[]) => {
    const root = roots.find((each) => isIn(each, record.target));
    if (root) dirty.add(root.element);
    else if (!structure) {
      arrived = Math.max(0, arrived + broughtBy(record));
      structure = arrived > ARTICLE_LENGTH;
    }
  };

  observer.observe(document, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    if (timer !== null) clearTimeout(timer);
  });
}

/** UTF-16 units that a change brought; less than none where less was written in place of more (a ticker). */
function broughtBy({ addedNodes, removedNodes }: MutationRecord): number {
  const added = lengthOf(addedNodes);
  const isInPlace = addedNodes.length === removedNodes.length && added <= ARTICLE_LENGTH;
  return isInPlace ? added - lengthOf(removedNodes) : added;
}

function lengthOf(nodes: NodeList): number {
  let sum = 0;
  for (const node of nodes) {
    const { length } = textOf(node);
    if (length >= PARAGRAPH_LENGTH) sum += length;
  }
  return sum;
}

/** Whether a node of the page is of a root: in it, and in nothing that it leaves out. */
function isIn({ element, skip }: WatchedRoot, node: Node): boolean {
  if (!holds(element, node)) return false;
  for (let at: Node | null = node; at && at !== element; at = parentOf(at))
    if (isElement(at) && skip(at)) return false;
  return true;
}

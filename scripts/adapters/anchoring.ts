import { type Describer, createDescriber } from '@/utils/anchoring/describe.ts';
import { type Locator, createLocator } from '@/utils/anchoring/locator.ts';
import { type TextIndex, indexText } from '@/utils/dom/text-index.ts';
import type { Selector } from '@/utils/notes/note.ts';

/** The anchoring that ships, behind the benchmark's interface (see its README). */
interface AnchorAdapter {
  prepare(root: Element): void;
  dispose(): void;
  describe(root: Element, range: Range): Description | null;
  anchor(root: Element, description: unknown): Range | null;
}

/**
 * The benchmark also draws quotes from text that is not displayed, which no reader can select.
 * Only those are described by, and sought in, all of the page's text.
 */
interface Description {
  readonly isHidden: boolean;
  readonly selectors: readonly Selector[];
}

/** What comes back is what `describe` gave, through JSON: its outermost shape tells it. */
function isDescription(value: unknown): value is Description {
  if (typeof value !== 'object' || value === null) return false;
  return 'isHidden' in value && 'selectors' in value && Array.isArray(value.selectors);
}

declare global {
  var AnchorAdapter: AnchorAdapter | undefined;
}

interface Page {
  readonly root: Element;
  readonly index: TextIndex;
  readonly locator: Locator;
  readonly describe: Describer;
}

let visible: Page | undefined;
let whole: Page | undefined;

function open(root: Element, withHidden: boolean): Page {
  const index = indexText(root, { withHidden });
  return { root, index, locator: createLocator(index.text), describe: createDescriber(index.text) };
}

function pageOf(root: Element, isHidden: boolean): Page {
  if (isHidden) return (whole = whole?.root === root ? whole : open(root, true));
  return (visible = visible?.root === root ? visible : open(root, false));
}

function anchor({ index, locator }: Page, selectors: readonly Selector[]): Range | null {
  const verdict = locator.locate(selectors);
  return verdict.kind === 'lost' ? null : index.rangeFor(verdict.start, verdict.end);
}

globalThis.AnchorAdapter = {
  prepare(root) {
    visible = whole = undefined;
    for (const steps = pageOf(root, false).locator.preparing(); !steps.next().done;);
  },
  dispose() {
    visible = whole = undefined;
  },
  describe(root, range) {
    for (const isHidden of [false, true]) {
      const { index, describe } = pageOf(root, isHidden);
      const offsets = index.offsetsFor(range);
      if (!offsets) continue;
      return { isHidden, selectors: describe(offsets.start, offsets.end) };
    }
    return null;
  },
  anchor(root, description) {
    if (!isDescription(description)) return null;
    return anchor(pageOf(root, description.isHidden), description.selectors);
  },
};

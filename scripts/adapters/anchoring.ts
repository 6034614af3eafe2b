import { describe } from '@/utils/anchoring/describe.ts';
import { type Locator, createLocator } from '@/utils/anchoring/locator.ts';
import { type TextIndex, indexText } from '@/utils/dom/text-index.ts';
import { SelectorSchema, type Selector } from '@/utils/notes/note.ts';
import * as v from 'valibot';

/** The anchoring that ships, behind the benchmark's interface (see its README). */
interface AnchorAdapter {
  prepare(root: Element): void;
  dispose(): void;
  describe(root: Element, range: Range): readonly Selector[] | null;
  anchor(root: Element, selectors: unknown): Range | null;
}

declare global {
  var AnchorAdapter: AnchorAdapter | undefined;
}

let page: { root: Element; index: TextIndex; locator: Locator } | undefined;

function pageOf(root: Element): { index: TextIndex; locator: Locator } {
  if (page?.root !== root) {
    const index = indexText(root);
    page = { root, index, locator: createLocator(index.text) };
  }
  return page;
}

globalThis.AnchorAdapter = {
  prepare(root) {
    page = undefined;
    pageOf(root).locator.prepare();
  },
  dispose() {
    page = undefined;
  },
  describe(root, range) {
    const { index } = pageOf(root);
    const offsets = index.offsetsFor(range);
    return offsets && describe(index.text, offsets.start, offsets.end);
  },
  anchor(root, selectors) {
    const { index, locator } = pageOf(root);
    const verdict = locator.locate(v.parse(v.array(SelectorSchema), selectors));
    return verdict.kind === 'lost' ? null : index.rangeFor(verdict.start, verdict.end);
  },
};

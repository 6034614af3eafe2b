import { afterEach, expect, test } from 'vitest';
import { describe as describePassage } from '@/utils/anchoring/describe.ts';
import { createLocator } from '@/utils/anchoring/locator.ts';
import { indexText, type TextIndex } from '@/utils/dom/text-index.ts';
import { proseFrom } from '../../support/prose.ts';
import { STANDING_CASES } from './standing-cases.ts';

afterEach(() => {
  document.body.replaceChildren();
});

/** An index of a page shown in this browser, and where the marked words stand in it; null: nowhere. */
function shown(html: string): { index: TextIndex; start: number; end: number } | null {
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  root.innerHTML = html;
  const skip = (element: Element): boolean => element.className === 'ad';
  const { text } = indexText(root, { skip });
  root.innerHTML = html.replaceAll(/[⟦⟧]/gu, '');
  const index = indexText(root, { skip });
  const start = text.indexOf('⟦');
  return { index, start, end: start < 0 ? -1 : text.indexOf('⟧') - 1 };
}

test.each(STANDING_CASES)('a passage of a page stands $what', ({ before, after }) => {
  const then = shown(before);
  if (!then || then.start < 0) throw new Error('nothing is marked');
  const selectors = describePassage(then.index.text, then.start, then.end);
  const now = shown(after);
  if (!now) throw new Error('no page');
  const verdict = createLocator(now.index.text).locate(selectors);
  if (now.start < 0) {
    expect(verdict.kind).toBe('lost');
    return;
  }
  if (verdict.kind === 'lost') throw new Error('lost');
  // By way of the nodes, as a mark is painted.
  const range = now.index.rangeFor(verdict.start, verdict.end);
  expect(range.collapsed).toBe(false);
  const { text } = now.index;
  const offsets = now.index.offsetsFor(range);
  expect(offsets && text.slice(offsets.start, offsets.end)).toBe(text.slice(now.start, now.end));
  expect(offsets).toEqual({ start: now.start, end: now.end });
});

test('a passage stands splitting of every text node and normalising them again', () => {
  const words = 'Three crews were hired for the lamp, and each was paid in oil.';
  const then = shown(`<p>${proseFrom(3).paragraph(5)} ⟦${words}⟧ ${proseFrom(4).paragraph(5)}</p>`);
  if (!then) throw new Error('no page');
  const selectors = describePassage(then.index.text, then.start, then.end);
  const root = then.index.root;
  const found = () => {
    const index = indexText(root);
    const verdict = createLocator(index.text).locate(selectors);
    return verdict.kind === 'lost' ? null : index.rangeFor(verdict.start, verdict.end).toString();
  };
  const paragraph = root.firstChild;
  if (!paragraph) throw new Error('no paragraph');
  for (let node = paragraph.firstChild; node instanceof Text && node.length > 3;)
    node = node.splitText(3);
  expect(paragraph.childNodes.length).toBeGreaterThan(50);
  expect(found()).toBe(words);
  paragraph.normalize();
  expect(found()).toBe(words);
});

test('a passage is found in a page of 100,000 words, among them its own sentence ten times', () => {
  const prose = proseFrom(11);
  const refrain = 'The ferry leaves at nine and nobody knows why.';
  const paragraphs = Array.from({ length: 1600 }, (_, n) =>
    n % 160 === 80 ? `${prose.paragraph(4)} ${refrain} ${prose.paragraph(1)}` : prose.paragraph(5),
  );
  const page = (at: number | null) =>
    paragraphs
      .map((text, n) => `<p>${n === at ? text.replace(refrain, `⟦${refrain}⟧`) : text}</p>`)
      .join('');
  const then = shown(page(1040));
  if (!then) throw new Error('no page');
  expect(then.index.text.split(/\s+/u).length).toBeGreaterThan(100_000);
  const verdict = createLocator(then.index.text).locate(
    describePassage(then.index.text, then.start, then.end),
  );
  expect(verdict).toMatchObject({ kind: 'exact', start: then.start, end: then.end });
});

import { type Prose, proseFrom } from './prose.ts';

/** A word that keeps its number through edits; what an edit put in has none. */
interface Word {
  text: string;
  readonly id: number | null;
}

/** A page as blocks of words. */
export type Page = readonly (readonly Word[])[];

/** Where a passage is to be found after an edit, or what else is right to say of it. */
export type Truth = { readonly start: number; readonly end: number } | 'gone' | 'unclear';

/** A page of so many blocks; some sentences stand in it more than once. */
export function makePage(seed: number, blocks: number): Page {
  const prose = proseFrom(seed);
  const stock = Array.from({ length: 4 }, () => prose.sentence());
  let id = 0;
  return Array.from({ length: blocks }, () => {
    const sentences = Array.from({ length: 2 + prose.below(5) }, () =>
      prose.below(12) === 0 ? (stock[prose.below(stock.length)] ?? '') : prose.sentence(),
    );
    return sentences
      .join(' ')
      .split(' ')
      .map((text) => ({ text, id: id++ }));
  });
}

/** The page's normalised text. */
export function textOf(page: Page): string {
  return page.map((block) => block.map((word) => word.text).join(' ')).join('\n');
}

/**
 * The page after an edit that changes `rate` of its words, and as large a share of its blocks by
 * cutting, swapping and advertisements.
 */
export function editPage(page: Page, rate: number, seed: number): Page {
  const prose = proseFrom(seed);
  const hits = (share: number): boolean => prose.below(1_000_000) < share * 1_000_000;
  const blocks: Word[][] = [];
  for (const block of page) {
    if (hits(rate)) continue;
    blocks.push(block.flatMap((word) => (hits(rate) ? editWord(word, prose) : [{ ...word }])));
    const last = blocks.length - 1;
    if (last > 0 && hits(rate))
      blocks.splice(last - 1, 2, blocks[last] ?? [], blocks[last - 1] ?? []);
    if (hits(rate)) blocks.push(fresh('Advertisement'));
  }
  return [fresh(prose.paragraph(2)), ...blocks.filter((block) => block.length > 0)];
}

function editWord(word: Word, prose: Prose): Word[] {
  const { text, id } = word;
  switch (prose.below(6)) {
    case 0:
      return [{ text: text.slice(0, 1) + text.slice(2), id }];
    case 1:
      return [{ text: text + text.slice(-1), id }];
    case 2:
      return [{ text: prose.word(), id }];
    case 3:
      return [];
    case 4:
      return [...fresh(prose.word()), word];
    default:
      return text.endsWith('.') ? [word, ...fresh(prose.sentence())] : [word];
  }
}

function fresh(text: string): Word[] {
  return text.split(' ').map((part) => ({ text: part, id: null }));
}

/** A passage of the page, by its words' numbers, end exclusive. */
export interface Passage {
  readonly from: number;
  readonly to: number;
}

/** Where a passage stands in a page. Of one that lost much, or was pulled apart, nothing is said. */
export function truthOf(page: Page, { from, to }: Passage): Truth {
  let offset = 0;
  let start = Infinity;
  let end = -1;
  let alive = 0;
  for (const block of page) {
    for (const word of block) {
      if (word.id !== null && word.id >= from && word.id < to) {
        start = Math.min(start, offset);
        end = offset + word.text.length;
        alive++;
      }
      offset += word.text.length + 1;
    }
  }
  if (alive <= (to - from) * 0.1) return 'gone';
  if (alive < (to - from) * 0.6 || end - start > 12 * (to - from) + 60) return 'unclear';
  return { start, end };
}

/** Offsets of a passage in the unedited page. */
export function offsetsOf(page: Page, passage: Passage): { start: number; end: number } {
  const truth = truthOf(page, passage);
  if (typeof truth === 'string') throw new RangeError('the passage is not of this page');
  return truth;
}

/** A passage of 3 to 40 words. */
export function drawPassage(page: Page, prose: Prose): Passage {
  const words = page.reduce((sum, block) => sum + block.length, 0);
  const length = 3 + prose.below(38);
  const from = prose.below(Math.max(1, words - length));
  return { from, to: Math.min(words, from + length) };
}

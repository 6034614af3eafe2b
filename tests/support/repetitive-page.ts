import { type Page, type Passage } from './edited-page.ts';
import { type Prose, proseFrom } from './prose.ts';

/** How a page repeats itself. */
export const REPETITIONS = [
  'a refrain behind each paragraph',
  'a refrain before each paragraph',
  'the same paragraph among others',
  'templates that differ in a name',
  'rows of a table',
] as const;
export type Repetition = (typeof REPETITIONS)[number];

/** What is done to a page that repeats itself. */
export const CHANGES = [
  'nothing',
  'words changed',
  'blocks put in',
  'blocks cut',
  'two blocks swapped',
  'blocks shuffled',
  'own block cut',
  'own words cut',
  'own surroundings cut',
  'shuffled and words changed',
] as const;
export type Change = (typeof CHANGES)[number];

/** A page with a passage whose words, or nearly the same, stand in several places. */
export function makeRepetitivePage(
  repetition: Repetition,
  seed: number,
): { page: Page; passage: Passage } {
  const prose = proseFrom(seed);
  const count = 5 + prose.below(10);
  const refrain = prose.sentence();
  const paragraph = prose.paragraph(1 + prose.below(4));
  const template = prose.sentence().split(' ');
  const blocks: string[] = [];
  const quotes: { block: number; text: string }[] = [];
  const add = (before: string, quote: string, behind: string): void => {
    quotes.push({ block: blocks.length, text: quote });
    blocks.push([before, quote, behind].filter((part) => part !== '').join(' '));
  };
  for (let i = 0; i < count; i++) {
    const own = prose.paragraph(1 + prose.below(2));
    switch (repetition) {
      case 'a refrain behind each paragraph':
        add(own, refrain, '');
        break;
      case 'a refrain before each paragraph':
        add('', refrain, own);
        break;
      case 'the same paragraph among others':
        if (prose.below(3) === 0) blocks.push(own);
        add('', paragraph, '');
        if (prose.below(3) === 0) blocks.push(own);
        break;
      case 'templates that differ in a name':
        add('', [capital(prose.word()), ...template.slice(1, 7)].join(' '), prose.word());
        break;
      case 'rows of a table':
        add(
          `${capital(prose.word())} ${prose.below(100)}`,
          template.slice(1, 4).join(' '),
          `${prose.below(9)}`,
        );
        break;
    }
  }
  const before = prose.below(3);
  const behind = prose.below(3);
  const head = Array.from({ length: before }, () => prose.paragraph(2));
  const tail = Array.from({ length: behind }, () => prose.paragraph(2));
  const chosen = quotes[prose.below(quotes.length)];
  if (!chosen) throw new RangeError('a page has a quote');
  let id = 0;
  const page = [...head, ...blocks, ...tail].map((block) =>
    block.split(' ').map((text) => ({ text, id: id++ })),
  );
  const block = page[before + chosen.block] ?? [];
  const words = chosen.text.split(' ');
  const texts = block.map(({ text }) => text);
  const at = texts.findIndex((_, i) => words.every((word, k) => texts[i + k] === word));
  const from = block[at]?.id ?? 0;
  return { page, passage: { from, to: from + words.length } };
}

/** The page after a change; an edit of words is one in `RATE`. */
export function changePage(page: Page, { from, to }: Passage, change: Change, seed: number): Page {
  const prose = proseFrom(seed);
  const isOwn = (block: Page[number]): boolean =>
    block.some(({ id }) => id !== null && id >= from && id < to);
  const fresh = (): Page[number] =>
    prose
      .paragraph(2)
      .split(' ')
      .map((text) => ({ text, id: null }));
  switch (change) {
    case 'nothing':
      return page;
    case 'words changed':
      return changeWords(page, prose);
    case 'blocks put in':
      return page.flatMap((block) => (prose.below(4) === 0 ? [fresh(), block] : [block]));
    case 'blocks cut':
      return page.filter((block) => isOwn(block) || prose.below(4) > 0);
    case 'two blocks swapped': {
      const i = prose.below(page.length);
      const j = prose.below(page.length);
      return page.map((block, k) => (k === i ? page[j] : k === j ? page[i] : block) ?? block);
    }
    case 'blocks shuffled':
      return shuffle(page, prose);
    case 'own block cut':
      return page.filter((block) => !isOwn(block));
    case 'own words cut':
      return page
        .map((block) => block.filter(({ id }) => id === null || id < from || id >= to))
        .filter((block) => block.length > 0);
    case 'own surroundings cut':
      return page.map((block) =>
        isOwn(block) ? block.filter(({ id }) => id !== null && id >= from && id < to) : block,
      );
    case 'shuffled and words changed':
      return changeWords(shuffle(page, prose), prose);
  }
}

/** One word in so many is changed. */
const RATE = 20;

function changeWords(page: Page, prose: Prose): Page {
  return page.map((block) =>
    block.map((word) => (prose.below(RATE) === 0 ? { ...word, text: prose.word() } : word)),
  );
}

function shuffle(page: Page, prose: Prose): Page {
  const blocks = [...page];
  for (let i = blocks.length - 1; i > 0; i--) {
    const j = prose.below(i + 1);
    const [a, b] = [blocks[i], blocks[j]];
    if (a && b) [blocks[i], blocks[j]] = [b, a];
  }
  return blocks;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

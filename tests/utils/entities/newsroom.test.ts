import { describe, expect, it } from 'vitest';
import { ENGLISH_STORIES } from '@/tests/fixtures/newsroom/english.ts';
import { ENGLISH_WIRES } from '@/tests/fixtures/newsroom/english-wires.ts';
import { FRENCH_STORIES } from '@/tests/fixtures/newsroom/french.ts';
import { FRENCH_WIRES } from '@/tests/fixtures/newsroom/french-wires.ts';
import { RUSSIAN_STORIES } from '@/tests/fixtures/newsroom/russian.ts';
import { RUSSIAN_WIRES } from '@/tests/fixtures/newsroom/russian-wires.ts';
import { SECOND_DESK } from '@/tests/fixtures/newsroom/second-desk.ts';
import { articleOf, plainContext } from '@/tests/support/article-blocks.ts';
import { worldGazetteer } from '@/tests/support/world.ts';
import { createLinker } from '@/utils/entities/link.ts';
import { normalise } from '@/utils/text/normalise.ts';

const linker = createLinker([worldGazetteer()]);
const NOTE = /\{(\??)([^=}]+)=([^}]+)\}/g;

/** The text of annotated blocks, and `block: surface = entity` of what is expected and allowed. */
function read(blocks: readonly string[]): {
  readonly text: string[];
  readonly wanted: string[];
  readonly allowed: string[];
} {
  const wanted: string[] = [];
  const allowed: string[] = [];
  const text = blocks.map((block, at) =>
    block.replace(NOTE, (_, optional: string, surface: string, entity: string) => {
      (optional === '' ? wanted : allowed).push(`${at}: ${normalise(surface).text} = ${entity}`);
      return surface;
    }),
  );
  return { text, wanted, allowed };
}

const STORIES = [
  ...ENGLISH_STORIES,
  ...ENGLISH_WIRES,
  ...FRENCH_STORIES,
  ...FRENCH_WIRES,
  ...RUSSIAN_STORIES,
  ...RUSSIAN_WIRES,
  ...SECOND_DESK,
];

describe.each(STORIES)('a story of $topic ($language)', ({ language, blocks }) => {
  it('marks what a reader expects and nothing else', () => {
    const { text, wanted, allowed } = read(blocks);
    const article = articleOf(text);
    const found = linker
      .link(article, plainContext(language))
      .filter(({ marked }) => marked)
      .map(({ start, surface, entity }) => {
        const block = article.findLastIndex((one) => one.start <= start);
        return `${block}: ${surface} = ${entity.replace('world/', '')}`;
      });
    expect(found.filter((mark) => !allowed.includes(mark))).toEqual(wanted);
  });
});

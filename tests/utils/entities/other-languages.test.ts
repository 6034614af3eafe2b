import { describe, expect, it } from 'vitest';
import { articleOf, plainContext } from '@/tests/support/article-blocks.ts';
import { worldGazetteer } from '@/tests/support/world.ts';
import { createLinker } from '@/utils/entities/link.ts';

const linker = createLinker([worldGazetteer()]);

/** Sentences of our own, with what English spelling lets one find in them. */
const CASES: readonly (readonly [language: string, text: string, ...marked: string[]])[] = [
  [
    'de',
    'BERLIN (dpa) - Die Kanzlerin sprach in Paris über Hilfen für die Ukraine, während Ministerin Georgia Weber in Essen blieb.',
    'BERLIN',
    'Paris',
    'Ukraine',
  ],
  [
    'es',
    'La jueza Victoria Santiago y Salvador Lima firmaron con Chile y Colombia.',
    'Chile',
    'Colombia',
  ],
  ['it', 'Come sempre la Roma vince; a Bari e Nice piove, e in Angola si vota.', 'Angola'],
  ['tr', 'Van ve Ordu illerinde kar var; Mali ile anlaşma imzalandı.', 'Mali'],
  ['ar', 'قالت وكالة AFP إن المحادثات في القاهرة مستمرة.', 'AFP'],
  ['zh', '法国总统周二抵达北京,据 Reuters 报道。', 'Reuters'],
  ['he', 'הנשיא הגיע אתמול לפריז.'],
  ['xx', ''],
];

describe('an article in a language without rules of its own', () => {
  it.each(CASES)(
    'marks names in English spelling and nothing else: %s',
    (language, text, ...marked) => {
      const found = linker.link(articleOf([text]), plainContext(language));
      expect(found.filter((one) => one.marked).map(({ surface }) => surface)).toEqual(marked);
    },
  );
});

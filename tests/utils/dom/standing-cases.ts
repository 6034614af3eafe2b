import { proseFrom } from '../../support/prose.ts';

/**
 * What a passage of a page must stand. In `before` it stands between ⟦ and ⟧; in `after` the place where
 * it is to be found does, or nothing where it must be given up.
 */
export interface StandingCase {
  readonly what: string;
  readonly before: string;
  readonly after: string;
}

const prose = proseFrom(23);
const [one = '', two = '', three = '', four = ''] = Array.from({ length: 4 }, () =>
  prose.paragraph(4),
);
const p = (...texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('\n');

const PLAIN = `He said: "It's a well-known fact - the co-operative's naive cafe was closed," and left.`;
const QUOTE = `It's a well-known fact - the co-operative's naive cafe`;
const around = (sentence: string) => p(one, sentence, two);
const marked = (words: string) => `He said: "⟦${words}⟧ was closed," and left.`;
const typeset = (words: string): Pick<StandingCase, 'before' | 'after'> => ({
  before: around(PLAIN.replace(QUOTE, `⟦${QUOTE}⟧`)),
  after: around(marked(words)),
});

const SENTENCE = 'The ferry leaves at nine and nobody knows why.';
/** The same sentence ten times, each with words of its own around it. */
const TEN = Array.from({ length: 10 }, () => prose.paragraph(2));
const ten = (order: readonly number[], at: number | null) =>
  p(
    ...order.map(
      (n) => `${TEN[n] ?? ''} ${n === at ? `⟦${SENTENCE}⟧` : SENTENCE} ${prose.word()}.`,
    ),
  );
const ALL = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];

const KEPT = 'Three crews were hired for the lamp, and each was paid in oil.';
const mid = (sentence = `⟦${KEPT}⟧`) => p(one, `${two} ${sentence} ${three}`, four);

export const STANDING_CASES: readonly StandingCase[] = [
  { what: 'other white space', ...typeset(QUOTE.replaceAll(' ', '\n\t  ')) },
  { what: 'typographic quotes', ...typeset(QUOTE.replaceAll("'", '’')) },
  { what: 'other dashes', ...typeset(QUOTE.replace(' - ', ' — ')) },
  { what: 'other hyphens', ...typeset(QUOTE.replaceAll('l-k', 'l‑k').replace('o-o', 'o‐o')) },
  {
    what: 'soft hyphens',
    ...typeset(QUOTE.replace('known', 'kn&shy;own').replace('fact', 'fa&shy;ct')),
  },
  { what: 'no-break spaces', ...typeset(QUOTE.replaceAll(' ', '&nbsp;')) },
  { what: 'zero-width characters', ...typeset(QUOTE.replace('naive', 'na\u200bi\u200dve\ufeff')) },
  {
    what: 'another Unicode normal form',
    before: around('Le ⟦café de l’été s’appelle ainsi⟧ depuis la guerre.'),
    after: around('Le ⟦cafe\u0301 de l’e\u0301te\u0301 s’appelle ainsi⟧ depuis la guerre.'),
  },
  {
    what: 'inline elements',
    before: mid(),
    after: mid(
      '⟦Three <b>crews <i>we</i>re</b> hi<a href="#">red for</a> the lamp, and each was paid in o<span>il.⟧</span>',
    ),
  },
  {
    what: 'a paragraph’s end within it',
    before: mid('⟦Three crews were hired for the lamp, and each was paid in oil.⟧'),
    after: p(
      one,
      `${two} ⟦Three crews were hired for the lamp,`,
      `and each was paid in oil.⟧ ${three}`,
      four,
    ),
  },
  {
    what: 'a passage over two paragraphs put into one',
    before: p(one, `${two} ⟦Three crews were hired.`, `Each was paid in oil.⟧ ${three}`, four),
    after: p(one, `${two} ⟦Three crews were hired. Each was paid in oil.⟧ ${three}`, four),
  },
  { what: 'the same sentence ten times', before: ten(ALL, 6), after: ten(ALL, 6) },
  {
    what: 'the same sentence ten times, in another order',
    before: ten(ALL, 6),
    after: ten([3, 9, 6, 1, 0, 8, 2, 4, 7, 5], 6),
  },
  {
    what: 'its own one of ten the same sentences left out',
    before: ten(ALL, 6),
    after: ten([0, 1, 2, 3, 4, 5, 7, 8, 9], null),
  },
  {
    what: 'a reader view',
    before: `<nav>Home</nav><header><h1>News</h1></header><main><div class="grid"><article><div>${mid()}</div><aside>More</aside></article></div></main><footer>About</footer>`,
    after: `<div>${mid()}</div>`,
  },
  { what: 'paragraphs reordered', before: mid(), after: p(four, `${two} ⟦${KEPT}⟧ ${three}`, one) },
  {
    what: 'paragraphs put in',
    before: mid(),
    after: p(prose.paragraph(3), one, prose.paragraph(3), `${two} ⟦${KEPT}⟧ ${three}`, four),
  },
  { what: 'paragraphs removed', before: mid(), after: p(`${two} ⟦${KEPT}⟧ ${three}`) },
  {
    what: 'an advertisement in the middle of it',
    before: mid(),
    after: mid(
      '⟦Three crews were hired for the lamp, <span class="ad">Buy our lamps!</span> and each was paid in oil.⟧',
    ),
  },
  {
    what: 'an advertisement between its paragraphs',
    before: p(one, `${two} ⟦Three crews were hired.`, `Each was paid in oil.⟧ ${three}`),
    after: `${p(one, `${two} ⟦Three crews were hired.`)}<div class="ad">Buy our lamps, and oil!</div>${p(`Each was paid in oil.⟧ ${three}`)}`,
  },
  {
    what: 'words changed',
    before: mid(),
    after: mid('⟦Three crews were found for the lamp, and each was paid in coal.⟧'),
  },
  {
    what: 'a typo mended',
    before: mid('⟦Three crews were hierd for the lamp, and each was payed in oil.⟧'),
    after: mid(),
  },
  {
    what: 'a name re-spelt',
    before: mid('⟦Captain Sergey Lavrov of Kiev steered the ferry home⟧.'),
    after: mid('⟦Captain Sergei Lavrov of Kyiv steered the ferry home⟧.'),
  },
  {
    what: 'wrappers added',
    before: mid(),
    after: `<div><section><div>${mid().replaceAll('<p>', '<div class="w"><p>').replaceAll('</p>', '</p></div>')}</div></section></div>`,
  },
  {
    what: 'its words in script, style, template and hidden text alone',
    before: mid(),
    after: `${p(one, `${two} ${three}`, four)}<script type="text/plain">${KEPT}</script><style>/* ${KEPT} */</style><template><p>${KEPT}</p></template><noscript>${KEPT}</noscript><p hidden>${KEPT}</p><p style="display:none">${KEPT}</p>`,
  },
  {
    what: 'its words hidden first and shown later',
    before: mid(),
    after: `<p hidden>${two} ${KEPT} ${three}</p>${mid()}`,
  },
  {
    what: 'right-to-left text',
    before: p(
      'عاد البحارة إلى الميناء في المساء.',
      'قال الحارس إن ⟦المصباح القديم لم يضئ منذ شهر⟧، ثم أغلق الباب ومضى.',
    ),
    after: p(
      'وصلت السفينة قبل الفجر بقليل.',
      'قال الحارس إن ⟦المصباح <b>القديم</b> لم يضئ\u00a0منذ شهر⟧، ثم أغلق الباب ومضى.',
    ),
  },
  {
    what: 'right-to-left text with other points',
    before: p(
      'הספינה חזרה אל הנמל בערב.',
      'השומר אמר כי ⟦המנורה הישנה לא דלקה חודש⟧ וסגר את הדלת.',
    ),
    after: p(
      'הספינה חזרה אל הנמל בערב.',
      'השומר אמר כי ⟦המנורה\u200f הישנה לא דלקה חודש⟧ וסגר את הדלת.',
    ),
  },
  {
    what: 'Chinese text',
    before: p(
      '渡轮每天早上九点离开港口，没有人知道原因。',
      '守灯人说，⟦这盏旧灯已经一个月没有亮过了⟧，然后他关上了门。',
    ),
    after: p(
      '港口昨天下雨。',
      '渡轮每天早上九点离开港口，没有人知道原因。',
      '守灯人说，⟦这盏<b>旧灯</b>已经一个月没有亮过了⟧，然后他关上了门。',
    ),
  },
  {
    what: 'Japanese text',
    before: p(
      '船は朝九時に港を出る。',
      '灯台守は⟦古いランプはもう一か月もともっていない⟧と言って戸を閉めた。',
    ),
    after: p(
      '港は雨だった。',
      '灯台守は⟦古い<ruby>ランプ<rt></rt></ruby>はもう一か月もともっていない⟧と言って戸を閉めた。',
    ),
  },
  { what: 'a text that is gone', before: mid(), after: p(one, `${two} ${three}`, four) },
  {
    what: 'another page',
    before: mid(),
    after: p(...Array.from({ length: 6 }, () => prose.paragraph(5))),
  },
];

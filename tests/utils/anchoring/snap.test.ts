import { expect, test } from 'vitest';
import { snapped } from '@/utils/anchoring/snap.ts';

/** In `text` the place stands between ⟦ and ⟧ as it was found, in `as` as it is to be. */
const CASES = [
  { what: 'whole words stay', text: 'a ⟦small lamp⟧ burns', as: 'a ⟦small lamp⟧ burns' },
  { what: 'most of a word is completed', text: 'a s⟦mall lam⟧p', as: 'a ⟦small lamp⟧' },
  {
    what: 'a few letters of a word are dropped',
    text: 'the keep⟦er lit a small la⟧ntern',
    as: 'the keeper ⟦lit a small⟧ lantern',
  },
  { what: 'a single cut word is kept', text: 'the li⟦ghthou⟧se', as: 'the ⟦lighthouse⟧' },
  { what: 'blanks at an edge go', text: 'one⟦ two ⟧three', as: 'one ⟦two⟧ three' },
  { what: 'accents are letters', text: 'la c⟦ôte é⟧tait', as: 'la ⟦côte⟧ était' },
  { what: 'Cyrillic words are whole', text: 'на бере⟦гу станци⟧ю', as: 'на берегу ⟦станцию⟧' },
  {
    what: 'punctuation around a quote without any is left out',
    text: 'said ⟦“The lamp burns.”⟧ Then',
    as: 'said “⟦The lamp burns⟧.” Then',
  },
  {
    what: 'punctuation at an edge that had some stays',
    text: 'said ⟦“The lamp burns.”⟧ Then',
    as: 'said ⟦“The lamp burns.”⟧ Then',
    exact: '“The lamp was lit.”',
  },
  {
    what: 'Han and Kana have no word edges to keep',
    text: '灯台は三⟦国が共同で管⟧理する。',
    as: '灯台は三⟦国が共同で管⟧理する。',
  },
  {
    what: 'a Latin word among Han is whole',
    text: '称为L⟦ightship的⟧船',
    as: '称为⟦Lightship的⟧船',
  },
  { what: 'surrogate pairs are not parted', text: 'see \ud83d⟦\ude00 now⟧', as: 'see ⟦😀 now⟧' },
  {
    what: 'the end of the block before is left out',
    text: 'ends here.\nby it.⟦ So.\nThe lamp was lit⟧ late',
    as: 'ends here.\nby it. So.\n⟦The lamp was lit⟧ late',
  },
  {
    what: 'the block that has the words is kept, not the longer one',
    text: '⟦Something else altogether was told at length.\nThe lamp is lit⟧ again',
    as: 'Something else altogether was told at length.\n⟦The lamp is lit⟧ again',
  },
  {
    what: 'also in a script without blanks',
    text: '⟦今日の天気は晴れのち曇りでしょう。\n灯台の灯がともる⟧。',
    as: '今日の天気は晴れのち曇りでしょう。\n⟦灯台の灯がともる⟧。',
    exact: '灯台の灯はともる',
  },
  {
    what: 'a quote of two blocks may go over an edge',
    text: 'x\n⟦The lamp was lit.\nThe crew slept⟧ well',
    as: 'x\n⟦The lamp was lit.\nThe crew slept⟧ well',
    exact: 'The lamp was lit.\nThe crew slept',
  },
] as const;

test.each(CASES)('$what', (one) => {
  const { text, start, end } = placeIn(one.text);
  const exact = 'exact' in one ? one.exact : 'The lamp was lit';
  const place = snapped(text, { start, end, confidence: 0.4 }, exact);
  expect(place).toEqual({ ...spanOf(one.as), confidence: 0.4 });
});

test('a run of letters too long for a word is left as it is', () => {
  const place = { start: 200, end: 300, confidence: 0.2 };
  expect(snapped('x'.repeat(500), place, 'The lamp')).toEqual(place);
});

function placeIn(marked: string): { text: string; start: number; end: number } {
  return { text: marked.replaceAll(/[⟦⟧]/g, ''), ...spanOf(marked) };
}

function spanOf(marked: string): { start: number; end: number } {
  return { start: marked.indexOf('⟦'), end: marked.indexOf('⟧') - 1 };
}

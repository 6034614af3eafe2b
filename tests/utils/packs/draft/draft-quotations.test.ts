import { describe, expect, it } from 'vitest';
import { draftQuotations } from '@/utils/packs/draft/draft-quotations.ts';

/** Speaker and rule of every quotation in paragraphs. */
function spoken(paragraphs: string[], language = 'en') {
  const blocks = paragraphs.map((text) => ({ part: 'body' as const, text }));
  return draftQuotations(blocks, language).map(({ speaker, rule }) => [speaker, rule]);
}

describe('quotations of a draft', () => {
  it.each([
    ['en', '"The bridge will stand for years," Smith said at the site.', 'Smith', 'cue-behind'],
    [
      'en',
      '“The bridge will stand for years,” said Ann Smith, the engineer.',
      'Ann Smith',
      'cue-behind',
    ],
    [
      'en',
      '"The bridge will stand for years," said the mayor, Ann Smith.',
      'Ann Smith',
      'cue-behind',
    ],
    [
      'en',
      '"The bridge will stand for years," according to Mayor Ann Smith.',
      'Ann Smith',
      'cue-behind',
    ],
    ['en', 'Smith said: "The bridge will stand for years."', 'Smith', 'cue-before'],
    [
      'en',
      'Ann Smith, the engineer, told reporters that "the bridge will stand for years".',
      'Ann Smith',
      'cue-before',
    ],
    ['en', 'According to Smith, "the bridge will stand for years".', 'Smith', 'cue-before'],
    ['fr', '« Le pont tiendra des années », a déclaré Anne Martin.', 'Anne Martin', 'cue-behind'],
    ['fr', 'Anne Martin a déclaré : « Le pont tiendra des années. »', 'Anne Martin', 'cue-before'],
    ['fr', 'Selon Anne Martin, « le pont tiendra des années ».', 'Anne Martin', 'cue-before'],
    ['ru', '«Мост простоит много лет», — заявила Анна Петрова.', 'Анна Петрова', 'cue-behind'],
    ['ru', 'Петрова заявила: «Мост простоит много лет».', 'Петрова', 'cue-before'],
  ])('names the speaker (%s) of %s', (language, text, speaker, rule) => {
    expect(spoken([text], language)).toEqual([[speaker, rule]]);
  });

  it.each([
    ['en', '"It will stand for years," Smith said.', '"We will mend all of it," he added.'],
    ['en', '"It will stand for years," Smith said.', '"We will mend all of it," added she.'],
    [
      'fr',
      '« Il tiendra des années », a dit Smith.',
      '« Nous allons tout réparer », a-t-elle ajouté.',
    ],
    ['ru', '«Он простоит много лет», — сказал Smith.', '«Мы всё скоро починим», — добавила она.'],
  ])('takes a pronoun (%s) for who spoke last: %s %s', (language, first, second) => {
    expect(spoken([first, second], language)[1]).toEqual(['Smith', 'pronoun']);
  });

  it('goes on with the speaker in the same paragraph', () => {
    const text = '"It will stand for years," Smith said. "We have tested every bolt of it."';
    expect(spoken([text])).toEqual([
      ['Smith', 'cue-behind'],
      ['Smith', 'continuation'],
    ]);
  });

  it('goes on over paragraphs when the first has no closing mark', () => {
    const paragraphs = [
      'Smith said: "It will stand for years.',
      '"We have tested every bolt of it."',
    ];
    expect(spoken(paragraphs)).toEqual([
      ['Smith', 'cue-before'],
      ['Smith', 'continuation'],
    ]);
  });

  it('gives no speaker where no rule applies', () => {
    expect(spoken(['The sign reads "do not lean on the rail" in red.'])).toEqual([[null, 'none']]);
  });

  it('does not take a term in quotation marks for speech', () => {
    expect(spoken(['The so-called "iron lady" is a bridge.'])).toEqual([]);
  });

  it('gives offsets into the blocks joined by line feeds', () => {
    const blocks = [
      { part: 'headline' as const, text: 'Bridge stands' },
      { part: 'body' as const, text: '"It will stand for years," Smith said.' },
    ];
    const [quotation] = draftQuotations(blocks, 'en');
    const text = blocks.map((block) => block.text).join('\n');
    expect(text.slice(quotation?.start, quotation?.end)).toBe(quotation?.text);
  });
});

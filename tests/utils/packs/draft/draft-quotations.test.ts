import { describe, expect, it } from 'vitest';
import { draftNames } from '@/utils/packs/draft/draft-names.ts';
import { draftQuotations } from '@/utils/packs/draft/draft-quotations.ts';
import { peopleIn } from '@/utils/packs/draft/people.ts';

/** Speaker and rule of every quotation in paragraphs. */
function spoken(paragraphs: string[], language = 'en') {
  const blocks = paragraphs.map((text) => ({ part: 'body' as const, text }));
  return draftQuotations(blocks, language).map(({ speaker, rule }) => [speaker, rule]);
}

describe('quotations of a draft', () => {
  it('are not a club’s name at the end of the sentence before', () => {
    expect(
      spoken(['Об этом рассказали в клубе «Торпедо». Петров заявил, что верит.'], 'ru'),
    ).toEqual([]);
    expect(spoken(['«Верим». Так сказал Петров.', '"We begin." Smith said no more.'])).toHaveLength(
      1,
    );
  });

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
    [
      'en',
      '"The bridge will stand for years," its keeper, Ann Smith, said last week.',
      'Ann Smith',
      'cue-behind',
    ],
    [
      'fr',
      '« Le pont tiendra des années », sourit l’ingénieure Anne Martin.',
      'Anne Martin',
      'cue-behind',
    ],
    ['fr', '- Le pont tiendra des années, dit Anne Martin.', 'Anne Martin', 'cue-behind'],
    [
      'fr',
      '- Le pont tiendra des années, dit Anne Martin, ingénieure à la retraite.',
      'Anne Martin',
      'cue-behind',
    ],
    ['ru', '- Мост простоит много лет, - сказал Петров.', 'Петров', 'cue-behind'],
    [
      'ru',
      '«Мост простоит много лет», - рассказывает начальник стройки Анна Петрова.',
      'Анна Петрова',
      'cue-behind',
    ],
    ['ru', 'По мнению Анны Петровой, «мост простоит много лет».', 'Анны Петровой', 'cue-before'],
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

  it.each([
    [
      'ru',
      '«Камень мы нашли, - рассказывает начальник Тимур Луговой. - Он действительно сдвинулся».',
      'Тимур Луговой',
      ['Камень мы нашли', 'Он действительно сдвинулся'],
    ],
    [
      'ru',
      '- Я живу здесь давно, - сказала Анна Петрова. - Такого не было.',
      'Анна Петрова',
      ['Я живу здесь давно', 'Такого не было.'],
    ],
    [
      'fr',
      '« Il tiendra des années, a ajouté Bruno Lavoie, et nous aussi. »',
      'Bruno Lavoie',
      ['Il tiendra des années', 'et nous aussi.'],
    ],
    [
      'fr',
      '- On rentre cette nuit, sourit Bruno Lavoie, auteur du plan. Et demain, on dort.',
      'Bruno Lavoie',
      ['On rentre cette nuit', 'Et demain, on dort.'],
    ],
  ])('cuts the reporter’s words out of speech (%s): %s', (language, text, speaker, parts) => {
    const found = draftQuotations([{ part: 'body', text }], language);
    expect(found.map((each) => each.text)).toEqual(parts);
    expect(found.map((each) => each.speaker)).toEqual([speaker, speaker]);
    expect(found.map((each) => each.continues)).toEqual([false, true]);
  });

  it.each([
    ['en', '"It will stand for years," the keeper said.', 'the keeper said'],
    ['fr', '« Il tiendra des années », a dit un porte-parole.', 'a dit un porte-parole'],
    ['ru', '«Он простоит много лет», - сказал один из рыбаков.', 'сказал один из рыбаков'],
  ])('keeps the words for somebody without a name (%s): %s', (language, text, cue) => {
    expect(draftQuotations([{ part: 'body', text }], language)).toMatchObject([
      { speaker: null, rule: 'described', cue },
    ]);
  });

  it.each(['- milk', '- Bread and butter, two of each', '- Хлеб, молоко и сыр'])(
    'does not take an item of a list for speech: %s',
    (text) => {
      expect(spoken([text], 'ru')).toEqual([]);
    },
  );

  it.each([
    [
      'the person whom the sentence before is about',
      ['Ann Smith opened the bridge.', '"It will stand for years," she said.'],
      'Ann Smith',
    ],
    [
      'whoever spoke last, past those who were only mentioned',
      [
        '"It will stand for years," Ann Smith said. She thanked Mary Jones.',
        '"We are done," she added.',
      ],
      'Ann Smith',
    ],
    [
      'not somebody of the other gender',
      [
        '"It will stand for years," John Doe said.',
        'Ann Smith opened it.',
        '"It is open," she said.',
      ],
      'Ann Smith',
    ],
    [
      'not the last speaker once somebody else is at the beginning of a sentence',
      [
        '"It will stand for years," John Doe said.',
        'Bill Jones was late.',
        '"I overslept," he said.',
      ],
      'Bill Jones',
    ],
    ['nobody where none was named', ['"It will stand for years," she said.'], null],
  ])('takes a pronoun for %s', (_, paragraphs, speaker) => {
    const blocks = paragraphs.map((text) => ({ part: 'body' as const, text }));
    const text = paragraphs.join('\n');
    const people = peopleIn(text, [], draftNames(blocks));
    expect(draftQuotations(blocks, 'en', people).at(-1)?.speaker).toBe(speaker);
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

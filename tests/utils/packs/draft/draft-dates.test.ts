import { describe, expect, it } from 'vitest';
import { dateOfLine, draftDates } from '@/utils/packs/draft/draft-dates.ts';

/** A Wednesday. */
const ARTICLE = '2024-06-05';

describe('dates of a draft', () => {
  it.each([
    ['The ship sailed on Wednesday.', 'Wednesday', '2024-06-05'],
    ['It had docked late Tuesday.', 'late Tuesday', '2024-06-04'],
    ['They met on Thursday evening.', 'Thursday evening', '2024-05-30'],
    ['She is due to land on Monday.', 'Monday', '2024-06-10'],
    ['It sank. She will rest on Monday.', 'Monday', '2024-06-10'],
    ['She will rest. It sank on Monday.', 'Monday', '2024-06-03'],
    ['It will not move, he said on Monday.', 'Monday', '2024-06-03'],
    ['Elle se rendra lundi à la mairie.', 'lundi', '2024-06-10'],
    ['Он посетит порт в понедельник.', 'понедельник', '2024-06-10'],
    ['Во вторник он поедет в Анкару.', 'вторник', '2024-06-11'],
    ['В понедельник глава МИД прибудет туда.', 'понедельник', '2024-06-10'],
    ['Они вернутся в порт в пятницу.', 'пятницу', '2024-06-07'],
    ['В понедельник он сказал, что приедет.', 'понедельник', '2024-06-03'],
    ['He left in February 2022 for good.', 'February 2022', '2022-02'],
    ['The dam has leaked since 2015.', 'since 2015', '2015/..'],
    ['Closed since March 2020, it rots.', 'since March 2020', '2020-03/..'],
    ['On 9 March 2004 he took office.', '9 March 2004', '2004-03-09'],
    ['Signed on March 9th, 2004 in haste.', 'March 9th, 2004', '2004-03-09'],
    ['The vote of May 6 was calm.', 'May 6', '2024-05-06'],
    ['The fair opens on 28 December.', '28 December', '2023-12-28'],
    ['It failed yesterday.', 'yesterday', '2024-06-04'],
    ['In 1960 it was founded.', 'In 1960', '1960'],
    ['Il est parti mardi soir.', 'mardi soir', '2024-06-04'],
    ['Depuis le 1er juin 2024, tout est fermé.', '1er juin 2024', '2024-06-01'],
    ['L’accord de janvier 2023 tient.', 'janvier 2023', '2023-01'],
    ['Fermé depuis 2019, il reste vide.', 'depuis 2019', '2019/..'],
    ['Он прибыл во вторник.', 'вторник', '2024-06-04'],
    ['Указ от 5 июня 2024 года вступил в силу.', '5 июня 2024', '2024-06-05'],
    ['С 2015 года здесь тихо.', 'С 2015 года', '2015/..'],
    ['It failed last Wednesday.', 'last Wednesday', '2024-05-29'],
    ['It failed last Tuesday.', 'last Tuesday', '2024-06-04'],
    ['It opens next Tuesday.', 'next Tuesday', '2024-06-11'],
    ['Three days ago it fell.', 'Three days ago', '2024-06-02'],
    ['It fell two weeks ago.', 'two weeks ago', '2024-05-22~'],
    ['It fell a month ago.', 'a month ago', '2024-05'],
    ['It fell last month.', 'last month', '2024-05'],
    ['It opens next week.', 'next week', '2024-06-10/2024-06-16'],
    ['It will open next year.', 'next year', '2025'],
    ['It fell in March.', 'in March', '2024-03'],
    ['It fell in July.', 'in July', '2023-07'],
    ['It will open in July.', 'in July', '2024-07'],
    ['Talks may last until March.', 'until March', '2025-03'],
    ['They met on 3-5 June.', '3-5 June', '2024-06-03/2024-06-05'],
    ['Il est tombé mardi dernier.', 'mardi dernier', '2024-06-04'],
    ['Il est tombé mercredi dernier.', 'mercredi dernier', '2024-05-29'],
    ['Il ouvrira mardi prochain.', 'mardi prochain', '2024-06-11'],
    ['Il est tombé il y a trois jours.', 'il y a trois jours', '2024-06-02'],
    ['Il est tombé la semaine dernière.', 'la semaine dernière', '2024-05-27/2024-06-02'],
    ['Il ouvrira l’an prochain.', 'l’an prochain', '2025'],
    ['Il est tombé avant-hier.', 'avant-hier', '2024-06-03'],
    ['Il est tombé en mars.', 'en mars', '2024-03'],
    ['Réunis du 3 au 5 juin.', '3 au 5 juin', '2024-06-03/2024-06-05'],
    ['Он упал в прошлый вторник.', 'прошлый вторник', '2024-06-04'],
    ['Он упал в минувшую среду.', 'минувшую среду', '2024-05-29'],
    ['Он упал на прошлой неделе.', 'прошлой неделе', '2024-05-27/2024-06-02'],
    ['Он стоит с прошлой недели.', 'прошлой недели', '2024-05-27/2024-06-02'],
    ['Он упал три дня назад.', 'три дня назад', '2024-06-02'],
    ['Он упал неделю назад.', 'неделю назад', '2024-05-29~'],
    ['Он откроется в следующем месяце.', 'следующем месяце', '2024-07'],
    ['Он упал в прошлом году.', 'прошлом году', '2023'],
    ['Он упал позавчера.', 'позавчера', '2024-06-03'],
    ['Он упал в марте.', 'в марте', '2024-03'],
    ['Указ от 05.06.2024 вступил в силу.', '05.06.2024', '2024-06-05'],
  ])('reads %s', (text, surface, value) => {
    expect(draftDates(text, ARTICLE).map((date) => [date.surface, date.value])).toEqual([
      [surface, value],
    ]);
  });

  it.each(['You may go.', 'They march on.', 'A mars bar.', 'Tuesdayish moods', 'The 2024 of them'])(
    'sees no date in %j',
    (text) => {
      expect(draftDates(text, ARTICLE)).toEqual([]);
    },
  );

  it('leaves what is relative without a value when the article has no date', () => {
    expect(
      draftDates('It failed on Monday, not in May 2021.', null).map(({ value }) => value),
    ).toEqual([null, '2021-05']);
  });

  it.each([
    ['June 05, 2024', '2024-06-05'],
    ['Published: 5 June 2024, 14:30', '2024-06-05'],
    ['5 juin 2024', '2024-06-05'],
    ['2024-06-05', '2024-06-05'],
    ['On 5 June 2024 the ship sailed.', null],
    ['June 2024', null],
  ])('takes %j as a dateline: %s', (line, date) => {
    expect(dateOfLine(line)).toBe(date);
  });
});

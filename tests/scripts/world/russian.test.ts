import { describe, expect, it } from 'vitest';
import { russianPeople } from '@/scripts/world/peoples.ts';
import { personCases } from '@/scripts/world/russian-people.ts';
import { adjectiveForms, placeForms } from '@/scripts/world/russian.ts';

const PLACES: readonly [name: string, ...forms: string[]][] = [
  ['Россия', 'России', 'Россию', 'Россией'],
  ['Корея', 'Кореи', 'Корее', 'Корею', 'Кореей'],
  ['Москва', 'Москвы', 'Москве', 'Москву', 'Москвой'],
  ['Чад', 'Чада', 'Чаду', 'Чадом', 'Чаде'],
  ['Китай', 'Китая', 'Китаю', 'Китаем', 'Китае'],
  ['Казань', 'Казани', 'Казанью'],
  ['Израиль', 'Израиля', 'Израилю', 'Израилем', 'Израиле'],
  ['Афины', 'Афин', 'Афинам', 'Афинами', 'Афинах'],
  ['Нидерланды', 'Нидерландов', 'Нидерландам', 'Нидерландами', 'Нидерландах'],
  ['Соединённые Штаты Америки', 'Соединённых Штатов Америки', 'Соединёнными Штатами Америки'],
  ['Демократическая Республика Конго', 'Демократической Республики Конго'],
  ['Босния и Герцеговина', 'Боснии и Герцеговины', 'Боснию и Герцеговину'],
  ['Гвинея-Бисау', 'Гвинеи-Бисау', 'Гвинее-Бисау'],
  ['Ростов-на-Дону', 'Ростова-на-Дону', 'Ростове-на-Дону'],
  ['Нижний Новгород', 'Нижнего Новгорода', 'Нижнем Новгороде'],
  ['Грозный', 'Грозного', 'Грозному'],
  ['Министерство обороны', 'Министерства обороны', 'Министерству обороны', 'Министерстве обороны'],
  ['Национальное собрание', 'Национального собрания', 'Национальном собрании'],
];

describe('case forms of places', () => {
  it.each(PLACES)('has those of %s', (name, ...forms) => {
    expect(placeForms(name)).toEqual(expect.arrayContaining([name, ...forms]));
  });

  it.each(['Конго', 'Чили', 'Баку', 'Перу', 'Никарагуа', 'Буркина-Фасо', 'США'])(
    'leaves %s as it is',
    (name) => {
      expect(placeForms(name)).toEqual([name]);
    },
  );
});

describe('forms of peoples', () => {
  it('bends adjectives through gender, number and case', () => {
    expect(adjectiveForms('российский')).toEqual(
      expect.arrayContaining([
        'российского',
        'российская',
        'российскую',
        'российских',
        'российскими',
      ]),
    );
  });

  it.each([
    ['китаец', 'китайца', 'китайцев'],
    ['россиянин', 'россияне', 'россиян'],
    ['турок', 'турка', 'турки'],
    ['полька', 'польки', 'полек'],
    ['чех', 'чеха', 'чехов'],
  ])('bends %s', (noun, ...forms) => {
    const found = russianPeople(noun).map(({ text }) => text);
    expect(found).toEqual(expect.arrayContaining([noun, ...forms]));
  });

  it('marks nouns and bracketed adjectives, which do not tell the country', () => {
    const nouns = russianPeople('чешский [моравский] чех').filter(({ noun }) => noun);
    expect(nouns.map(({ text }) => text)).toEqual(expect.arrayContaining(['моравского', 'чехи']));
    expect(nouns.map(({ text }) => text)).not.toContain('чешского');
  });
});

describe('case forms of people', () => {
  it.each([
    ['Сергей Лавров', 'Сергея Лаврова', 'Сергеем Лавровым'],
    ['Владимир Зеленский', 'Владимира Зеленского', 'Владимиром Зеленским'],
    ['Мамади Думбуя', 'Мамади Думбуя'],
  ])('has those of %s', (name, ...forms) => {
    expect(personCases(name)).toEqual(expect.arrayContaining(forms));
  });
});

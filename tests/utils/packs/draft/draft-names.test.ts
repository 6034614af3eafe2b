import { describe, expect, it } from 'vitest';
import { draftNames } from '@/utils/packs/draft/draft-names.ts';

/** Names with kinds, most frequent first. */
function namesIn(...paragraphs: string[]) {
  const blocks = paragraphs.map((text) => ({ part: 'body' as const, text }));
  return draftNames(blocks).map(({ name, kind }) => `${name}: ${kind}`);
}

describe('names of a draft', () => {
  it.each([
    ['He met President Ann Smith there.', 'Ann Smith: person'],
    ['The men met Capt. John Doe there.', 'John Doe: person'],
    ["It was built by Norland's Foreign Minister Ann Smith there.", 'Ann Smith: person'],
    ['He flew to Freetown by night.', 'Freetown: place'],
    [
      'It was signed by the Norland Harbour Ministry there.',
      'Norland Harbour Ministry: organisation',
    ],
    ['The plan of the NHM was dropped.', 'NHM: organisation'],
    ['Он приехал в Фритаун ночью.', 'Фритаун: place'],
    ['The men met Ursula van den Berg there.', 'Ursula van den Berg: person'],
    ['They drove to the town of Bramley.', 'Bramley: place'],
    ['They rowed on Mirror Lake at night.', 'Mirror Lake: place'],
    ['It was won at the Harbour Cup of that year.', 'Harbour Cup: event'],
    ['A crowd of Jihadist rebels fled to Jihadist camps.', 'Jihadist: unknown'],
    ['The plan of the Norland Pilots was dropped.', 'Norland Pilots: unknown'],
    ["C'est ce que l'Équatorien Gonzalo Plata a fait.", 'Gonzalo Plata: person'],
    ["Il a vu l'entraîneur Bruno Lavoie.", 'Bruno Lavoie: person'],
    [
      'Il travaille à la Banque norlandaise de développement.',
      'Banque norlandaise de développement: organisation',
    ],
    ['Il a gagné la Coupe du monde hier.', 'Coupe du monde: event'],
    ['Ils ont battu le Norland Fribourg.', 'Norland Fribourg: unknown'],
    ['Дом построило Министерство морских дел.', 'Министерство морских дел: organisation'],
    ['Дело рассмотрит Верховный суд.', 'Верховный суд: organisation'],
    ['He watched Norland United there.', 'Norland United: organisation'],
    ['Ils ont vu le Stade norlandais hier.', 'Stade norlandais: organisation'],
    ['Об этом говорила учительница Нора Вальд.', 'Нора Вальд: person'],
    ['Глава Татарстана Рустам Минниханов уехал.', 'Рустам Минниханов: person'],
    ['Это решил глава Татарстана Рустам Минниханов.', 'Рустам Минниханов: person'],
    ['Ждали главу Татарстана Рустама Минниханова.', 'Рустам Минниханов: person'],
    ['Пришёл мэр Нижнего Бора Юрий Лугов.', 'Юрий Лугов: person'],
    ['Пришла учительница Алла Ивановна Лугова.', 'Алла Ивановна Лугова: person'],
    ['Они жили на острове Бирючий.', 'Бирючий: place'],
    ['Ехали через деревню Сосновка Ивана Лугового.', 'Сосновка: place'],
  ])('finds in %j: %s', (text, name) => {
    expect(namesIn(text)).toContain(name);
  });

  it.each([
    ['The bridge was closed.', []],
    ['Bridges fall. All bridges fall.', []],
    ['On Tuesday in June it rained.', []],
    ["I'm glad. We've seen it.", []],
    ["L'arbitre n'a rien vu.", []],
    ['Дороги размыты. Воды много.', []],
  ])('finds no name in %j', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  it('takes the surname for a form of the full name', () => {
    const blocks = ['Ann Smith came.', 'Later Smith left.'].map((text) => ({
      part: 'body' as const,
      text,
    }));
    expect(draftNames(blocks)).toMatchObject([
      { name: 'Ann Smith', variants: ['Smith'], count: 2 },
    ]);
  });

  it.each([
    [
      ['Приехал Тимур Саякбаев.', 'С Тимуром Саякбаевым говорили.', 'Дом Саякбаева стоит.'],
      { name: 'Тимур Саякбаев', forms: ['Тимуром Саякбаевым'], variants: ['Саякбаева'], count: 3 },
    ],
    [
      ['Говорили с Анной Петровой.', 'Позвали Анну Петрову.'],
      { name: 'Анна Петрова', forms: ['Анной Петровой', 'Анну Петрову'], gender: 'f' },
    ],
    [
      ['Позвали Ивана Лугова.', 'Дали Ивану Лугову хлеба.'],
      { name: 'Иван Лугов', forms: ['Ивана Лугова', 'Ивану Лугову'], gender: 'm' },
    ],
    [
      ['Ехали в Вадзиму.', 'Жили в Вадзиме.', 'Дома Вадзимы целы.'],
      { name: 'Вадзима', forms: ['Вадзиму', 'Вадзиме', 'Вадзимы'], kind: 'place' },
    ],
    [
      ['Сосед спорил с Лавровским.', 'Письмо Лавровского пропало.'],
      { name: 'Лавровский', forms: ['Лавровским', 'Лавровского'] },
    ],
    [['Шли с Громовым.'], { name: 'Громов', forms: ['Громовым'] }],
    [
      ['Шли с Анной Кирилловной Громовой.', 'Звали Анну Громову.'],
      { name: 'Анна Кирилловна Громова' },
    ],
  ])('files Russian forms under one nominative: %j', (paragraphs, name) => {
    const blocks = paragraphs.map((text) => ({ part: 'body' as const, text }));
    const names = draftNames(blocks);
    expect(names).toHaveLength(1);
    expect(names[0]).toMatchObject(name);
  });

  it('says that a nominative is guessed, and from what', () => {
    const [name] = draftNames([{ part: 'body', text: 'Шли с Громовым.' }]);
    expect(name?.reasons).toContain('nominative guessed from “Громовым”');
  });

  it.each([
    ['American President Ann Smith came.', 'American', true, ['Ann Smith: person']],
    ['They met the Brazilian Vanderlei there.', 'Brazilian', true, ['Vanderlei: unknown']],
    ['He works at the Bank of Norland now.', 'Norland', false, ['Bank of Norland: organisation']],
    ['He crossed London Bridge by night.', 'London', false, ['London Bridge: place']],
    ["Norland's Minister Ann Smith came.", 'Norland', false, ['Ann Smith: person']],
    ['They flew to Norland by night.', 'Norland', false, []],
  ])('looks around known names: %s', (text, known, isDemonym, names) => {
    const start = text.indexOf(known);
    const found = draftNames(
      [{ part: 'body', text }],
      [{ start, end: start + known.length, isDemonym }],
    );
    expect(found.map(({ name, kind }) => `${name}: ${kind}`)).toEqual(names);
  });

  it('tells where each name stands', () => {
    const text = 'Ann Smith came. Then Smith left.';
    const [name] = draftNames([{ part: 'body', text }]);
    expect(name?.at.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Ann Smith',
      'Smith',
    ]);
  });

  it('leaves out what is known, and headlines in title case', () => {
    const blocks = [
      { part: 'headline' as const, text: 'Bridge Falls Down' },
      { part: 'body' as const, text: 'He flew to Freetown by night.' },
    ];
    expect(draftNames(blocks, [{ start: 29, end: 37 }])).toEqual([]);
  });

  it('leaves out who wrote the article', () => {
    const blocks = [
      { part: 'byline' as const, text: 'By Ann Smith' },
      { part: 'body' as const, text: 'He met Capt. John Doe there.' },
    ];
    expect(draftNames(blocks).map(({ name }) => name)).toEqual(['John Doe']);
  });

  it('does not join names across sentences', () => {
    expect(namesIn('He saw Norland. Freetown was next.')).toEqual([
      'Norland: unknown',
      'Freetown: unknown',
    ]);
  });
});

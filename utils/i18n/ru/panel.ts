import type { Panel } from '../en/panel.ts';
import { plural } from '../plural.ts';

export const panel: Panel = {
  figures: {
    title: 'Картинки и таблицы',
    note: (name: string) => `Написать заметку: ${name}`,
    goTo: (name: string) => `Перейти: ${name}`,
    kinds: { image: 'Картинка', table: 'Таблица', graphic: 'График' },
  },
  title: 'Sidelight рядом со страницей',
  tabs: {
    label: 'Что есть в статье',
    entities: 'В этой статье',
    voices: 'Кто что говорит',
    timeline: 'Хронология',
    route: 'Маршрут',
  },
  walk: {
    label: 'По пометкам',
    next: 'Следующая пометка',
    previous: 'Предыдущая пометка',
    none: 'Переходить некуда: пометок нет',
  },
  kinds: {
    label: 'Виды',
    all: 'Все',
    person: 'Люди',
    place: 'Места',
    organisation: 'Организации',
    event: 'События',
    statement: 'Высказывания',
  },
  nextMention: (name) => `Следующее упоминание: ${name}`,
  previousMention: (name) => `Предыдущее упоминание: ${name}`,
  noCard: 'Карточки для этого нет',
  noteOn: (name) => `Написать заметку: ${name}`,
  filterSpeaker: 'Кто говорит',
  allSpeakers: 'Все',
  narrator: 'Сама статья',
  unnamed: 'Никто по имени',
  manners: { quoted: 'цитата', reported: 'пересказ' },
  venueInferred: 'место и дата названы в другом месте статьи',
  noteOnStatement: 'Заметка об этом',
  goTo: 'Перейти к словам',
  checkBack: (date) => `Проверить ${date}`,
  modalities: { expected: 'ожидается', ongoing: 'продолжается', disputed: 'оспаривается' },
  undated: 'Без даты',
  sources: (count) =>
    plural('ru', count, {
      one: '# источник',
      few: '# источника',
      many: '# источников',
      other: '# источника',
    }),
  map: (count) =>
    plural('ru', count, {
      one: 'Карта: # остановка',
      few: 'Карта маршрута: # остановки',
      many: 'Карта маршрута: # остановок',
      other: 'Карта маршрута: # остановки',
    }),
  mapCredit: 'Суша и границы: Natural Earth, упрощённо.',
  stops: 'Остановки по порядку',
  statuses: {
    done: 'визит состоялся',
    'under-way': 'там на дату статьи',
    expected: 'ожидается',
  },
  disputedStop: 'Сообщения расходятся',
  notOnMap: 'нет на карте',
};

import type { Common } from '../en/common.ts';
import { plural } from '../plural.ts';

export const common: Common = {
  kinds: {
    person: 'Человек',
    place: 'Место',
    organisation: 'Организация',
    event: 'Событие',
    statement: 'Высказывание',
  },
  permissionNotAsked: 'Браузер не спросил разрешения. Нажмите кнопку ещё раз.',
  colours: {
    yellow: 'Жёлтый',
    green: 'Зелёный',
    blue: 'Синий',
    pink: 'Розовый',
    purple: 'Фиолетовый',
  },
  notes: (count) =>
    plural('ru', count, {
      one: '# заметка',
      few: '# заметки',
      many: '# заметок',
      other: '# заметки',
    }),
  undo: 'Отменить',
  cancel: 'Отмена',
  close: 'Закрыть',
};

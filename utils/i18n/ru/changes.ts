import type { Changes } from '../en/changes.ts';

/** Слова о том, что изменилось в статье. */
export const changes: Changes = {
  title: 'Что изменилось с тех пор, как вы читали',
  line: 'Статья изменилась с тех пор, как вы её читали',
  since: (date) => `Рядом с вашей копией от ${date}`,
  copies: (older, newer) => `Копия от ${older} рядом с копией от ${newer}`,
  none: 'Текст в обеих копиях одинаков.',
  added: 'Добавлено',
  removed: 'Убрано',
  reworded: 'Переписано',
  goTo: 'Перейти к словам',
};

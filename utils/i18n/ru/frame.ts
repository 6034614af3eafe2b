import type { Frame } from '../en/frame.ts';

export const frame: Frame = {
  title: 'Sidelight: заметка',
  close: 'Закрыть',
  closeHint: 'Черновик сохраняется.',
  notesHere: 'Заметки в этом месте',
  extent: 'Изменить слова',
  newNote: 'Новая заметка здесь',
  covered: 'Страница закрывает этот редактор',
  coveredHelp:
    'Пока поверх что-то лежит, щелчки здесь не принимаются. Откройте Sidelight кнопкой на панели инструментов: черновик там.',
  gone: 'Писать здесь больше не о чем',
};

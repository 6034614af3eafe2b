import type { Localised } from './pack-values.ts';

function label(en: string, fr: string, ru: string): Localised {
  return { en, fr, ru };
}

/** What a participant is to an event. */
export const ROLES: ReadonlyMap<string, Localised> = new Map([
  ['agent', label('Who', 'Qui', 'Кто')],
  ['speaker', label('Speaker', 'Orateur', 'Говорит')],
  ['target', label('Target', 'Cible', 'Против кого')],
  ['patient', label('Affected', 'Concernés', 'Кого касается')],
  ['source', label('From', 'De la part de', 'От кого')],
  ['winner', label('Winner', 'Vainqueur', 'Победитель')],
  ['topic', label('About', 'Sujet', 'О ком')],
  ['stop', label('Stop', 'Étape', 'Остановка')],
]);

/** How the subject of a relation stands to its object. */
export const PREDICATES: ReadonlyMap<string, Localised> = new Map([
  [
    'foreign-minister-of',
    label('foreign minister of', 'ministre des Affaires étrangères de', 'министр иностранных дел'),
  ],
  ['president-of', label('president of', 'président de', 'президент')],
  ['head-of', label('head of', 'dirige', 'возглавляет')],
  ['part-of', label('part of', 'fait partie de', 'часть')],
  ['government-of', label('government of', 'gouvernement de', 'правительство')],
  ['capital-of', label('capital of', 'capitale de', 'столица')],
  ['located-in', label('in', 'en', 'находится в')],
  ['rules', label('rules', 'gouverne', 'правит')],
  ['ruled', label('ruled', 'a gouverné', 'правил')],
  ['forces-of', label('forces of', 'forces de', 'силы')],
  ['stationed-in', label('stationed in', 'stationnés en', 'размещены в')],
  ['fight-in', label('fight in', 'combattent en', 'воюют в')],
  ['expelled-by', label('expelled by', 'expulsés par', 'высланы')],
  ['relations-with', label('relations with', 'relations avec', 'отношения с')],
  [
    'published-report-of',
    label('published a report of', 'a publié une dépêche de', 'опубликовал сообщение'),
  ],
]);

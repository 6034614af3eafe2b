import type { Language } from '../settings/settings.ts';
import type { NoticeKind } from './card-view.ts';
import { localise } from './localise.ts';
import type { Localised } from './pack-values.ts';

/** The card's own sentences, in the reader's language. */
export interface CardWords {
  readonly noticeLabel: (kind: NoticeKind) => string;
  /** What a place name stands for, given the names of both. */
  readonly metonym: (place: string, meant: string) => string;
  readonly disputed: string;
  readonly nothingKnown: string;
  /** Said where facts are known, but none that held on the article's date. */
  readonly nothingThen: string;
  /** Given the pack's date, formatted. */
  readonly nothingSince: (asOf: string) => string;
  readonly outdated: (asOf: string) => string;
}

const LABELS: Record<NoticeKind, Localised> = {
  quotation: { en: 'In their words', fr: 'Dans ses mots', ru: 'Прямая речь' },
  check: {
    en: 'Other reports differ',
    fr: 'D’autres sources divergent',
    ru: 'Другие сообщения расходятся',
  },
  simplified: {
    en: 'Put more simply than it was',
    fr: 'Formulation simplifiée',
    ru: 'Сказано упрощённо',
  },
  supported: {
    en: 'Other reports agree',
    fr: 'D’autres sources concordent',
    ru: 'Другие сообщения подтверждают',
  },
  unchecked: {
    en: 'Could not be checked',
    fr: 'N’a pas pu être vérifié',
    ru: 'Проверить не удалось',
  },
  metonym: { en: 'Figure of speech', fr: 'Figure de style', ru: 'Оборот речи' },
  disputed: { en: 'Disputed', fr: 'Contesté', ru: 'Спорно' },
  outdated: {
    en: 'Newer than this pack',
    fr: 'Plus récent que ce dossier',
    ru: 'Новее этого набора',
  },
  note: { en: 'Note', fr: 'Note', ru: 'Примечание' },
};

const DISPUTED: Localised = {
  en: 'The article’s account of this event is disputed.',
  fr: 'Le récit que fait l’article de cet événement est contesté.',
  ru: 'Изложение этого события в статье оспаривается.',
};

const NOTHING_KNOWN: Localised = {
  en: 'Nothing checked is known here.',
  fr: 'Rien de vérifié n’est connu ici.',
  ru: 'Проверенных сведений здесь нет.',
};

const NOTHING_THEN: Localised = {
  en: 'Nothing checked is known of this date.',
  fr: 'Rien de vérifié n’est connu à cette date.',
  ru: 'На эту дату проверенных сведений нет.',
};

function metonym(place: string, meant: string): Localised {
  return {
    en: `Here “${place}” means: ${meant}.`,
    fr: `Ici, « ${place} » désigne : ${meant}.`,
    ru: `Здесь «${place}» означает: ${meant}.`,
  };
}

function nothingSince(asOf: string): Localised {
  return {
    en: `No change recorded up to ${asOf}.`,
    fr: `Aucun changement enregistré jusqu’au ${asOf}.`,
    ru: `По состоянию на ${asOf} изменений не отмечено.`,
  };
}

function outdated(asOf: string): Localised {
  return {
    en: `The facts here were kept up to ${asOf}; the article is later.`,
    fr: `Les faits ont été tenus à jour jusqu’au ${asOf} ; l’article est postérieur.`,
    ru: `Сведения приведены по состоянию на ${asOf}; статья вышла позже.`,
  };
}

/** The words of a card for a language. */
export function cardWords(language: Language): CardWords {
  return {
    noticeLabel: (kind) => localise(LABELS[kind], language),
    metonym: (place, meant) => localise(metonym(place, meant), language),
    disputed: localise(DISPUTED, language),
    nothingKnown: localise(NOTHING_KNOWN, language),
    nothingThen: localise(NOTHING_THEN, language),
    nothingSince: (asOf) => localise(nothingSince(asOf), language),
    outdated: (asOf) => localise(outdated(asOf), language),
  };
}

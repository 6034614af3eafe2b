import type { Language } from '../settings/settings.ts';
import { sortFacts, sourcesOf } from './card-facts.ts';
import { cardWords, type CardWords } from './card-words.ts';
import type { CardFact, CardNotice, CardView, NoticeKind } from './card-view.ts';
import { ENTITY_TYPES } from './entity-types.ts';
import { formatPartialDate } from './format-date.ts';
import { localise } from './localise.ts';
import { MY_PACK } from './my-pack.ts';
import type { Entity, Pack } from './pack.ts';
import { compareDays, daySpan, isPartialDate } from './partial-date.ts';
import type { Check } from './story-rows.ts';

/** What a card needs to know beside the entity. */
export interface CardContext {
  /** The pack that the entity is a row of. */
  readonly pack: Pack;
  /** The article's date or instant, ISO 8601; null if it has none. */
  readonly date: string | null;
  readonly language: Language;
  /** For a metonym: id (with or without the pack) of the entity that the name literally means. */
  readonly literal?: string | undefined;
  /** For somebody's words: id of the statement, with or without the pack. */
  readonly statement?: string | undefined;
}

const NOTICE_OF_VERDICT: Record<Check['verdict'], NoticeKind> = {
  conflicts: 'check',
  simplified: 'simplified',
  supported: 'supported',
  'not-checked': 'unchecked',
};

/**
 * The card of an entity: who or what it was on the article's date, and apart from that what has
 * changed up to the pack's own date. Without an article's date the pack's date stands for it.
 */
export function cardFor(entity: Entity, context: CardContext): CardView {
  const { pack, language } = context;
  const words = cardWords(language);
  const known = daySpan(pack.asOf)?.last ?? pack.asOf;
  const date = dayOf(context.date);
  const facts = sortFacts(entity.facts, pack, date ?? known, known, language);
  const literal = literalOf(context);
  // What readers wrote themselves has no date up to which somebody kept it.
  const isOwn = pack.id === MY_PACK;
  const isLater = !isOwn && date !== null && compareDays(date, known) > 0;
  // A pack that ends with the article's day has nothing to say of the days since.
  const isSilent = isOwn || (date !== null && compareDays(date, known) >= 0);
  const asOf = formatPartialDate(pack.asOf, language);
  return {
    entity: `${pack.id}/${entity.id}`,
    kind: entity.kind,
    title: localise(entity.name, language),
    type: localise(ENTITY_TYPES.get(entity.type) ?? { en: entity.type }, language),
    description: descriptionOn(entity, facts.then, context, known),
    flag: entity.flag ?? null,
    wikidata: entity.wikidata,
    coordinates: entity.coordinates ?? null,
    date,
    ...facts,
    thenNote: isOwn ? '' : thenNoteOf(entity, facts.then, words),
    sinceNote: isUnchanged(entity, facts.since, isSilent) ? words.nothingSince(asOf) : '',
    notices: noticesOf(entity, context, words, isLater),
    literal: literal && {
      entity: `${pack.id}/${literal.id}`,
      title: localise(literal.name, language),
      description: localise(literal.description, language),
    },
    confusable: (entity.confusable ?? []).map((name) => localise(name, language)),
    pack: { id: pack.id, title: localise(pack.title, language), asOf: pack.asOf },
  };
}

/**
 * A pack describes people as they were on its own date. On a day when they held other offices,
 * those are the description; when none is known, there is none.
 */
function descriptionOn(
  entity: Entity,
  then: readonly CardFact[],
  { pack, language }: CardContext,
  known: string,
): string {
  const isOffice = ({ id }: { readonly id: string }) =>
    entity.facts.some((fact) => fact.id === id && fact.property === 'office');
  const now = sortFacts(entity.facts, pack, known, known, language).then.filter(isOffice);
  const held = then.filter(isOffice);
  const isSame = now.map(({ id }) => id).join() === held.map(({ id }) => id).join();
  if (isSame) return localise(entity.description, language);
  return held.map(({ value }) => value).join('; ');
}

function thenNoteOf(entity: Entity, then: readonly CardFact[], words: CardWords): string {
  if (then.length > 0) return '';
  return entity.facts.length === 0 ? words.nothingKnown : words.nothingThen;
}

/** A pack that has no facts of an entity, only a page to read, cannot say that none has changed. */
function isUnchanged(entity: Entity, since: readonly CardFact[], isSilent: boolean): boolean {
  const isKept = entity.facts.some(({ property }) => property !== 'read-more');
  return isKept && since.length === 0 && !isSilent;
}

/** The day of an instant; null for what is none. A month or a year means its last day. */
function dayOf(date: string | null): string | null {
  if (date === null) return null;
  const text = date.slice(0, 10);
  return isPartialDate(text) ? (daySpan(text)?.last ?? null) : null;
}

/** Where and when the words were said, and what they come to; null without a statement. */
function saidIn({ pack, language, statement: id }: CardContext): string | null {
  const statement = pack.statements.find((each) => id?.endsWith(`/${each.id}`) || id === each.id);
  if (!statement) return null;
  const venue = statement.venue ? localise(statement.venue, language) : '';
  const when = statement.date === undefined ? '' : formatPartialDate(statement.date, language);
  const circumstances = [venue, when].filter(Boolean).join(', ');
  const gist = localise(statement.gist, language);
  return circumstances ? `${gist} (${circumstances})` : gist;
}

function literalOf({ pack, literal }: CardContext): Entity | null {
  if (literal === undefined) return null;
  const id = literal.slice(literal.indexOf('/') + 1);
  return pack.entities.find((entity) => entity.id === id) ?? null;
}

function noticesOf(
  entity: Entity,
  context: CardContext,
  words: CardWords,
  isLater: boolean,
): CardNotice[] {
  const { pack, language } = context;
  const notices: CardNotice[] = [];
  const add = (kind: NoticeKind, text: string, sources: readonly string[] = []) =>
    notices.push({ kind, label: words.noticeLabel(kind), text, sources: sourcesOf(sources, pack) });

  const said = saidIn(context);
  if (said) add('quotation', said);
  const literal = literalOf(context);
  if (literal) {
    add(
      'metonym',
      words.metonym(localise(literal.name, language), localise(entity.name, language)),
    );
  }
  const checks = pack.checks.filter((check) => check.entities.includes(entity.id));
  for (const check of checks) {
    add(NOTICE_OF_VERDICT[check.verdict], localise(check.text, language), check.sources);
  }
  const isDisputed = pack.events.some(
    (event) => event.entity === entity.id && event.modality === 'disputed',
  );
  if (isDisputed && checks.length === 0) add('disputed', words.disputed);
  if (entity.note) add('note', localise(entity.note, language));
  if (isLater) {
    add('outdated', words.outdated(formatPartialDate(pack.asOf, language)));
  }
  return notices;
}

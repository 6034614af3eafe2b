import type { Mention } from '../../entities/mention.ts';
import type { Alias, Entity, Pack, PackArticle } from '../pack.ts';
import type { Passage } from '../pack-values.ts';
import type { Statement } from '../story-rows.ts';
import type { Draft } from './draft-pack.ts';
import { isCyrillic } from './russian-cases.ts';
import { TO_WRITE } from './to-write.ts';
import type { DraftName } from './draft-names.ts';
import type { DraftQuotation } from './draft-quotations.ts';

/** Words at either end of a passage: enough to be found again, never a sentence. */
const END_WORDS = 4;

/**
 * A pack of the right shape made from a draft: names with guessed kinds, statements with selectors,
 * the article's identities and fingerprint. Descriptions, facts and sources are the editor's.
 * @param day the article's date; a pack cannot be without one, and it is not guessed.
 * @param known what another pack knows of an entity that the article names: its names, id and place
 *   are taken over, its facts are not, as each pack answers for its own.
 */
export function skeletonOf(
  draft: Draft,
  text: string,
  day: string,
  known: (id: string) => Entity | null = () => null,
): Pack {
  const named = draft.names
    .filter(({ kind }) => kind !== 'unknown')
    .map((name) => entityOf(name, draft.language));
  const taken = new Set(named.map(({ id }) => id));
  const entities = [
    ...named,
    ...knownEntities(draft.mentions, known).filter(({ id }) => !taken.has(id)),
  ];
  const article: PackArticle = {
    identities: [...draft.identities],
    fingerprint: [...draft.fingerprint],
    date: day,
    language: draft.language,
  };
  return {
    format: 'sidelight-pack',
    version: 1,
    id: 'draft',
    title: { en: TO_WRITE },
    asOf: day,
    licence: TO_WRITE,
    attributions: [],
    sources: [],
    entities,
    events: [],
    statements: draft.quotations.flatMap((quotation, index) =>
      statementOf(quotation, index, draft.quotations, entities, text),
    ),
    claims: [],
    relations: [],
    itinerary: draft.itinerary.flatMap(({ order, name, status }) => {
      const entity = entities.find(({ aliases }) => aliases.some((alias) => alias.text === name));
      return entity ? [{ order, entity: entity.id, status }] : [];
    }),
    checks: [],
    articles: [article],
  };
}

function knownEntities(
  mentions: readonly Mention[],
  known: (id: string) => Entity | null,
): Entity[] {
  const surfaces = new Map<string, Map<string, Alias>>();
  for (const { entity, surface, demonym } of mentions) {
    const aliases = surfaces.get(entity) ?? new Map<string, Alias>();
    aliases.set(surface, { text: surface, class: demonym === true ? 'demonym' : 'name' });
    surfaces.set(entity, aliases);
  }
  return [...surfaces].flatMap(([id, aliases]) => {
    const entity = known(id);
    return entity === null ? [] : [{ ...entity, aliases: [...aliases.values()], facts: [] }];
  });
}

const TYPES = {
  person: 'person',
  place: 'place',
  organisation: 'organisation',
  event: 'event',
} as const;

/** A name of the draft's own; its forms count in texts of the article's language. */
function entityOf({ name, forms, variants, kind }: DraftName, language: string): Entity {
  const own = kind === 'unknown' ? 'organisation' : kind;
  const [surname = name, ...inflected] = [shortOf(name, variants), ...variants].filter(isFirst);
  return {
    id: slug(name),
    kind: own,
    type: TYPES[own],
    name: { en: name, ...(language === 'fr' || language === 'ru' ? { [language]: name } : {}) },
    description: { en: TO_WRITE },
    wikidata: null,
    aliases: [
      aliasOf(name, /^\p{Lu}{2,6}$/u.test(name) ? 'acronym' : 'name', forms, language),
      ...(variants.length > 0 ? [aliasOf(surname, 'surname', inflected, language)] : []),
    ],
    facts: [],
  };
}

/** The last word of the nominative where a short form of it is inflected, else the short form. */
function shortOf(name: string, variants: readonly string[]): string {
  const last = name.split(' ').at(-1) ?? name;
  return variants.every(isCyrillic) ? last : (variants[0] ?? last);
}

function isFirst(word: string, index: number, all: readonly string[]): boolean {
  return all.indexOf(word) === index;
}

function aliasOf(
  text: string,
  cls: Alias['class'],
  forms: readonly string[],
  language: string,
): Alias {
  return {
    text,
    class: cls,
    languages: [language],
    ...(forms.length > 0 && { forms: [...forms] }),
  };
}

function statementOf(
  { speaker, start, end, continues }: DraftQuotation,
  index: number,
  all: readonly DraftQuotation[],
  entities: readonly Entity[],
  text: string,
): Statement[] {
  const who = entities.find(({ aliases }) =>
    aliases.some(({ text: form, forms = [] }) => [form, ...forms].some((each) => each === speaker)),
  );
  if (!who) return [];
  const previous = all[index - 1];
  return [
    {
      id: `q${index + 1}`,
      speaker: who.id,
      manner: 'quoted',
      ...(continues && previous?.speaker === speaker && { continues: `q${index}` }),
      gist: { en: TO_WRITE },
      passage: passageOf(text.slice(start, end)),
    },
  ];
}

/** The first and the last words of a stretch. */
function passageOf(words: string): Passage {
  const tokens = words.replace(/[\s,.;:!?]+$/u, '').split(' ');
  if (tokens.length <= END_WORDS) return { start: { exact: tokens.join(' ') } };
  return {
    start: { exact: tokens.slice(0, END_WORDS).join(' ') },
    end: { exact: tokens.slice(-Math.min(END_WORDS, tokens.length - END_WORDS)).join(' ') },
  };
}

/** Russian letters in Latin ones, as in passports since 2014 (ICAO 9303); the soft sign falls out. */
const LATIN: Readonly<Record<string, string>> = Object.fromEntries(
  'а:a б:b в:v г:g д:d е:e ё:e ж:zh з:z и:i й:i к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:kh ц:ts ч:ch ш:sh щ:shch ъ:ie ы:y ь: э:e ю:iu я:ia'
    .split(' ')
    .map((pair) => pair.split(':')),
);

/** An id from a name; letters that are neither Latin nor Russian become their code points. */
function slug(name: string): string {
  const latin = [...name.toLowerCase()]
    .map((letter) => LATIN[letter] ?? letter)
    .join('')
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '');
  const id = latin
    .replace(/[^a-z0-9\s-]/gu, (letter) =>
      /\p{L}/u.test(letter) ? `u${letter.charCodeAt(0).toString(16)}` : '',
    )
    .replace(/[\s-]+/gu, '-')
    .replace(/^-|-$/gu, '');
  return id.slice(0, 80) || 'unnamed';
}

import { findPassage } from '../find-passage.ts';
import type { Draft } from '../draft/draft-pack.ts';
import type { DraftQuotation } from '../draft/draft-quotations.ts';
import type { Pack, Passage } from '../pack.ts';
import { diffLine, differs, quoted, type DiffLine, type DiffSection } from './diff-line.ts';

/** Of an article's own words a row shows so many: enough to find them again. */
const SHOWN_WORDS = 5;

/** Claims that somebody, or pointedly nobody, answers for: those that a cue tells. */
const CUED = new Set(['quote', 'indirect', 'hedge']);

/** Dates, quotations with speakers, claims and stops of a draft beside the pack's. */
export function diffStory(draft: Draft, pack: Pack, text: string): DiffSection[] {
  return [
    { title: 'Dates', lines: dates(draft, pack) },
    { title: 'Quotations', lines: quotations(draft, pack, text) },
    { title: 'Claims', lines: claims(draft, pack, text) },
    { title: 'Itinerary', lines: stops(draft, pack) },
  ];
}

function opening(words: string): string {
  const tokens = words.split(/\s+/u);
  return quoted(tokens.slice(0, SHOWN_WORDS).join(' ') + (tokens.length > SHOWN_WORDS ? ' …' : ''));
}

/** Dates that the article states of events; what is drafted beyond them may date no event. */
function dates(draft: Draft, pack: Pack): DiffLine[] {
  const found = draft.dates.flatMap(({ surface, value }) =>
    value === null ? [] : [{ surface, ends: ends(value) }],
  );
  const wanted = new Set(pack.events.flatMap(({ stated }) => ends(stated ?? '')));
  const lines = [...wanted].map((date) => {
    const own = found.find((each) => each.ends.includes(date));
    if (own) return diffLine('same', date, [], [quoted(own.surface)]);
    const finer = found.flatMap((each) => each.ends).find((end) => end.startsWith(`${date}-`));
    return finer === undefined
      ? diffLine('missing', date)
      : diffLine('same', date, [`only ${finer} in the draft`]);
  });
  const extra = found.filter((each) => !each.ends.some((end) => wanted.has(end)));
  return [
    ...lines,
    ...extra.map(({ surface, ends: own }) =>
      diffLine('extra', `${own.join('/')} ${quoted(surface)}`),
    ),
  ];
}

/** The dates in an EDTF interval. */
function ends(value: string): string[] {
  return value.split('/').filter((date) => /^\d/u.test(date));
}

function quotations(draft: Draft, pack: Pack, text: string): DiffLine[] {
  const taken = new Set<DraftQuotation>();
  const lines = pack.statements
    .filter(({ manner }) => manner === 'quoted')
    .map(({ id, speaker, passage }) => {
      const drafted = holding(draft.quotations, text, passage);
      const what = `${id} ${opening(passage.start.exact)}`;
      if (!drafted) return diffLine('missing', what);
      taken.add(drafted);
      const names = namesOf(pack, speaker);
      const isSame = names.includes(drafted.speaker ?? '');
      return diffLine(
        'same',
        what,
        isSame ? [] : differs('speaker', drafted.speaker ?? 'none', names[0] ?? speaker),
        isSame ? [`said by ${drafted.speaker}`] : [],
      );
    });
  const extra = draft.quotations.filter((each) => !taken.has(each));
  return [
    ...lines,
    ...extra.map((each) =>
      diffLine('extra', opening(each.text), [`speaker: ${each.speaker ?? 'none found'}`]),
    ),
  ];
}

function namesOf(pack: Pack, id: string): string[] {
  const aliases = pack.entities.find((entity) => entity.id === id)?.aliases ?? [];
  return aliases.flatMap(({ text, forms = [] }) => [text, ...forms]);
}

/** The drafted stretch in which a passage stands. */
function holding<T extends { readonly start: number; readonly end: number }>(
  stretches: readonly T[],
  text: string,
  passage: Passage,
): T | undefined {
  const place = findPassage(text, passage);
  if (place.kind !== 'found') return undefined;
  // A mark of punctuation behind the last word may stand outside the quotation marks.
  return stretches.find(({ start, end }) => start <= place.start && place.end <= end + 1);
}

function claims(draft: Draft, pack: Pack, text: string): DiffLine[] {
  const cued = [...draft.claims, ...draft.quotations.filter(({ speaker }) => speaker !== null)];
  const taken = new Set<(typeof cued)[number]>();
  const lines = pack.claims.map(({ id, gist, attribution, passage }) => {
    const what = `${id} ${gist.en}`;
    if (!CUED.has(attribution)) return diffLine('edited', what);
    const drafted = passage && holding(cued, text, passage);
    if (drafted) taken.add(drafted);
    return diffLine(drafted ? 'same' : 'missing', what);
  });
  const extra = draft.claims.filter((each) => !taken.has(each));
  return [
    ...lines,
    ...extra.map(({ start, cue, source }) =>
      diffLine('extra', opening(text.slice(start)), [`${quoted(cue)}: ${source ?? 'nobody'}`]),
    ),
  ];
}

function stops(draft: Draft, pack: Pack): DiffLine[] {
  const named = pack.itinerary.map((stop) => {
    const names = namesOf(pack, stop.entity);
    return { stop, drafted: draft.itinerary.find(({ name }) => names.includes(name)) };
  });
  const extra = draft.itinerary.filter((each) => !named.some(({ drafted }) => drafted === each));
  return [
    ...named.map(({ stop, drafted }) => {
      const what = `${stop.order} ${stop.entity}, ${stop.status}`;
      if (!drafted) return diffLine('missing', what);
      return diffLine('same', what, [
        ...differs('order', String(drafted.order), String(stop.order)),
        ...differs('status', drafted.status, stop.status),
      ]);
    }),
    ...extra.map(({ order, name, status }) => diffLine('extra', `${order} ${name}, ${status}`)),
  ];
}

import { describedCountries } from './described-country.ts';
import { findSpans } from './find-spans.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Judgement } from './judgement.ts';
import type { LinkBlock, LinkContext, Mention } from './mention.ts';
import { type Passage, readPassage } from './passage.ts';
import type { Evidence } from './rules/rule.ts';
import { LISTED, MARKED, scoreReading } from './score.ts';
import { selectSpans } from './select-spans.ts';
import type { Reading, Span } from './span.ts';
import { readStory, type Story } from './story.ts';

/** Finds and links the names of an article. */
export interface Linker {
  /** Mentions in reading order; pure. */
  link(blocks: readonly LinkBlock[], context: LinkContext): Mention[];
  /**
   * The same in slices: `pause` is awaited after so many code units of text, and may reject to
   * stop (a superseded request, a closed page).
   */
  linkInSlices(
    blocks: readonly LinkBlock[],
    context: LinkContext,
    pause: () => Promise<void>,
  ): Promise<Mention[]>;
}

/** Text that takes about a millisecond (UTF-16 code units). */
const SLICE = 20_000;

/**
 * @param gazetteers in the order of rank: the article's own packs, the reader's entities, other
 *   packs, the world.
 */
export function createLinker(gazetteers: readonly Gazetteer[]): Linker {
  return {
    link: (blocks, context) => {
      const steps = linking(blocks, context, gazetteers);
      let step = steps.next();
      while (step.done !== true) step = steps.next();
      return toMentions(step.value);
    },
    linkInSlices: async (blocks, context, pause) => {
      const steps = linking(blocks, context, gazetteers);
      let step = steps.next();
      let read = 0;
      while (step.done !== true) {
        read += step.value;
        if (read >= SLICE) {
          read = 0;
          await pause();
        }
        step = steps.next();
      }
      return toMentions(step.value);
    },
  };
}

/** All decisions on an article; yields how many code units it has just read. */
export function* linking(
  blocks: readonly LinkBlock[],
  context: LinkContext,
  gazetteers: readonly Gazetteer[],
): Generator<number, Judgement[]> {
  const passages: Passage[] = [];
  const chosen: Span[][] = [];
  for (const block of blocks) {
    const passage = readPassage(block);
    passages.push(passage);
    chosen.push(selectSpans(findSpans(passage, gazetteers, context), context));
    yield block.text.length;
  }
  const story = readStory(passages, chosen.flat(), gazetteers, context);
  const people = new Set<string>();
  const judgements: Judgement[] = [];
  for (const spans of chosen) {
    for (const [at, span] of spans.entries()) {
      const judgement = judge(span, neighbours(spans, at), story, people);
      if (judgement === null) continue;
      judgements.push(judgement);
      if (judgement.confidence < LISTED) continue;
      const { entity, sense, id } = judgement.reading;
      if (entity?.kind === 'person' && sense.class === 'name') people.add(id);
    }
    yield spans[0]?.passage.text.length ?? 0;
  }
  return describedCountries(judgements, story);
}

/** The nearest spans before and behind that are not one within the other. */
function neighbours(
  spans: readonly Span[],
  at: number,
): { readonly before: Span | null; readonly after: Span | null } {
  const span = spans[at];
  const outside = (other: Span | undefined): boolean =>
    other !== undefined &&
    span !== undefined &&
    (other.end <= span.start || other.start >= span.end);
  let left = at - 1;
  while (left >= 0 && !outside(spans[left])) left -= 1;
  let right = at + 1;
  while (right < spans.length && !outside(spans[right])) right += 1;
  return { before: spans[left] ?? null, after: spans[right] ?? null };
}

/** The best reading: the first gazetteer's that would be marked, otherwise the likeliest. */
function judge(
  span: Span,
  near: { readonly before: Span | null; readonly after: Span | null },
  story: Story,
  people: ReadonlySet<string>,
): Judgement | null {
  let best: Judgement | null = null;
  for (const reading of span.readings) {
    const { entity } = reading;
    if (entity === null) continue;
    const evidence: Evidence = {
      span,
      reading,
      type: entity.type,
      country: entity.country,
      story,
      context: story.context,
      before: near.before,
      after: near.after,
      people,
    };
    const judgement = { span, reading, ...scoreReading(evidence) };
    if (best === null || outranks(judgement, best)) best = judgement;
  }
  return best;
}

function outranks(judgement: Judgement, best: Judgement): boolean {
  const samePack = judgement.reading.gazetteer === best.reading.gazetteer;
  if (!samePack && best.confidence >= MARKED) return false;
  return judgement.confidence > best.confidence;
}

function toMentions(judgements: readonly Judgement[]): Mention[] {
  return judgements.flatMap((judgement) => {
    const { span, reading, confidence, reasons } = judgement;
    if (confidence < LISTED || reading.entity === null) return [];
    const { start } = span.passage.block;
    const literal = reading.gazetteer.entities[reading.sense.literal];
    const others = otherMeanings(span, reading);
    return [
      {
        start: start + span.start,
        end: start + span.end,
        surface: span.surface,
        entity: reading.id,
        kind: reading.entity.kind,
        confidence,
        marked: confidence >= MARKED && !reading.sense.listed,
        ...(literal !== undefined && { literal: `${reading.gazetteer.pack}/${literal.id}` }),
        ...(reading.sense.class === 'demonym' && { demonym: true }),
        reasons,
        ...(others.length > 0 && { others }),
      },
    ];
  });
}

/** More other meanings than this are no choice that a reader could make. */
const MOST_OTHERS = 32;

/** What else the form may mean, for a reader who says that it means something else. */
function otherMeanings({ readings }: Span, { id: taken }: Reading): string[] {
  if (readings.length === 1) return [];
  const ids = readings.filter(({ entity }) => entity !== null).map(({ id }) => id);
  return [...new Set(ids)].filter((id) => id !== taken).slice(0, MOST_OTHERS);
}

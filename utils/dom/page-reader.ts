import type { DetectedArticle } from '../article/article.ts';
import type { LinkBlock, Mention } from '../entities/mention.ts';
import type { LinkedText, NoteToAnchor, PageStart } from '../messages/content-to-background.ts';
import type { EntitySummary } from '../packs/summary.ts';
import type { ArticleRoot } from './article-root.ts';
import { withoutEchoes } from '../entities/without-echoes.ts';
import { eventMentions } from './event-mentions.ts';
import type { FoundArticle } from './survey-page.ts';
import { linkBlocksOf, stretchInSight } from './link-blocks.ts';
import { nextTask } from './next-task.ts';
import type { NoteMemory, placeNotes } from './place.ts';
import { placePassages } from './place-passages.ts';
import type { PlacedNote, PlacedStatement, Span } from './placed.ts';
import { statementMention } from './statement-mention.ts';
import type { TextIndex } from './text-index.ts';

/** What the reader of a page asks of the background; it answers for this page only. */
export interface ReaderServices {
  hello(detected: DetectedArticle): Promise<PageStart>;
  link(blocks: readonly LinkBlock[], detected: DetectedArticle): Promise<LinkedText>;
  /**
   * Asked only where there are notes: what places them is brought in for it. Where that fails, it
   * says so itself and gives no note a place: marks do not hang on it, and the next look tries again.
   */
  readonly placeNotes: typeof placeNotes;
  /** Tells what became of notes; nobody waits for it, and it deals with its own failures. */
  anchored(notes: readonly PlacedNote[], detected: DetectedArticle): void;
}

/** An article with its text, before anything is asked about it. */
export interface TextToRead extends FoundArticle {
  readonly index: TextIndex;
  /** The page's address when it was read. */
  readonly address: string;
  /** The address had changed since the page was loaded: it may have meant another text by then. */
  readonly hasMoved: boolean;
  /** False where the page's address names another of its articles: this one goes by its words. */
  readonly isNamed: boolean;
  /**
   * Its words took the place of another article's of the same name while the page stood open: the
   * name may still be the other's, which the next address tells.
   */
  readonly isHeir: boolean;
}

/** One article of a page with everything that was found in it. */
export interface OpenArticle extends TextToRead {
  readonly start: PageStart;
  readonly mentions: readonly Mention[];
  /** Every entity of the mentions, by id. */
  readonly entities: ReadonlyMap<string, EntitySummary>;
  readonly statements: readonly PlacedStatement[];
  readonly notes: readonly PlacedNote[];
  readonly memory: NoteMemory;
  /** Ids of notes that stood in this text at some time since it was first read. */
  readonly found: Set<string>;
}

/** A mention at which a card can open. */
export interface MarkedPlace {
  readonly article: OpenArticle;
  readonly mention: Mention;
}

/** What reading needs beside the text. */
export interface ReadingMeans {
  readonly services: ReaderServices;
  readonly signal: AbortSignal;
  /** Shows what was found so far: on a long page that in sight comes first. */
  readonly onPart: (article: OpenArticle) => void;
}

/** Reads one article: mentions, statements, notes. The page waits for none of it. */
export async function readArticle(text: TextToRead, means: ReadingMeans): Promise<OpenArticle> {
  const start = await means.services.hello(text.detected);
  return readText({ ...text, start, memory: {}, found: new Set() }, means);
}

/** Reads an article whose words changed. */
export function rereadArticle(
  open: OpenArticle,
  root: ArticleRoot,
  index: TextIndex,
  means: ReadingMeans,
): Promise<OpenArticle> {
  return readText({ ...open, root, index }, means);
}

/**
 * Takes over a fresh start after settings changed. Marks are asked for again only if the start says
 * something else about them.
 */
export async function restartArticle(
  open: OpenArticle,
  start: PageStart,
  means: ReadingMeans,
): Promise<OpenArticle> {
  const { marksOn, language, packs } = open.start;
  if (start.marksOn !== marksOn || start.language !== language || start.packs !== packs)
    return readText({ ...open, start }, means);
  return replaceNotes({ ...open, start }, start.notes, means);
}

/** Asks for everything again: packs, names or what the reader said of marks may have changed. */
export async function relinkArticle(open: OpenArticle, means: ReadingMeans): Promise<OpenArticle> {
  const start = await means.services.hello(open.detected);
  return readText({ ...open, start }, means);
}

/** Places the notes anew after some were written, changed or deleted. */
export async function replaceNotes(
  open: OpenArticle,
  notes: readonly NoteToAnchor[],
  means: Pick<ReadingMeans, 'services' | 'signal'>,
): Promise<OpenArticle> {
  const placed = await place(open, notes, means);
  // What the reader did to a note is told whatever came of it.
  open.found.clear();
  tell(open, placed, means.services);
  return { ...open, start: { ...open.start, notes }, notes: placed };
}

/** Places the notes that got no place because what places them was not to be had; a cheap no else. */
export async function placeMissing(
  open: OpenArticle,
  means: Pick<ReadingMeans, 'services' | 'signal'>,
): Promise<OpenArticle> {
  const { notes } = open.start;
  if (open.notes.length === notes.length) return open;
  const placed = await place(open, notes, means);
  if (placed.length === 0) return open;
  tell(open, placed, means.services);
  return { ...open, notes: placed };
}

async function readText(
  known: TextToRead &
    Pick<OpenArticle, 'start' | 'memory' | 'found'> &
    Partial<Pick<OpenArticle, 'notes'>>,
  means: ReadingMeans,
): Promise<OpenArticle> {
  const { services, signal, onPart } = means;
  const { root, index, detected, isArticle, start } = known;
  const isLinked = isArticle && start.marksOn;
  const link = async (stretch?: Span): Promise<LinkedText> => {
    if (!isLinked) return NOTHING;
    const blocks = linkBlocksOf(index, root, stretch);
    await nextTask();
    return services.link(blocks, detected);
  };
  const open = (linked: LinkedText, notes: readonly PlacedNote[]): OpenArticle => ({
    ...known,
    ...marksIn(index.text, linked, isLinked ? start : NO_PASSAGES),
    notes,
  });

  const inSight = isLinked ? stretchInSight(index) : null;
  if (inSight) {
    // Notes that were seen already are not taken away for a moment; most have kept their places.
    const seen = known.notes ? await place(known, start.notes, means) : [];
    const first = await link(inSight);
    signal.throwIfAborted();
    onPart(open(first, seen));
    await nextTask();
  }
  const [linked, notes] = await Promise.all([
    link().then((found) => {
      // What places notes has to be brought in first; marks do not wait for it.
      if (!known.notes && start.notes.length > 0) onPart(open(found, []));
      return found;
    }),
    place(known, start.notes, means),
  ]);
  signal.throwIfAborted();
  tell(known, notes, services);
  // What came over is read in one task, what follows from it in the next.
  await nextTask();
  return open(linked, notes);
}

async function place(
  { memory, index }: Pick<OpenArticle, 'memory' | 'index'>,
  notes: readonly NoteToAnchor[],
  { services, signal }: Pick<ReadingMeans, 'services' | 'signal'>,
): Promise<readonly PlacedNote[]> {
  return notes.length === 0 ? [] : services.placeNotes(memory, index.text, notes, signal);
}

/**
 * Tells what became of notes. A page that takes words away while it stands open may be translating,
 * moving on or only scrolling: whether a note that was there is lost, its next visit tells. So it is
 * where none of them stands under an address that the page took without loading, or in words that
 * took the place of others.
 */
function tell(
  {
    found,
    detected,
    hasMoved,
    isHeir,
  }: Pick<OpenArticle, 'found' | 'detected' | 'hasMoved' | 'isHeir'>,
  placed: readonly PlacedNote[],
  services: ReaderServices,
): void {
  for (const { note, span } of placed) if (span) found.add(note.id);
  if ((hasMoved || isHeir) && placed.every(({ span }) => !span)) return;
  services.anchored(
    placed.filter(({ note, span }) => span || !found.has(note.id)),
    detected,
  );
}

function marksIn(
  text: string,
  { mentions, entities }: LinkedText,
  passages: Pick<PageStart, 'statements' | 'events'>,
): Pick<OpenArticle, 'mentions' | 'entities' | 'statements'> {
  const statements = placePassages(text, passages.statements);
  const events = placePassages(text, passages.events);
  return {
    mentions: withoutEchoes(
      [...mentions, ...eventMentions(text, events)].toSorted(
        (a, b) => a.start - b.start || b.end - a.end,
      ),
    ),
    entities: new Map(
      [...entities, ...events.map(({ item }) => item.summary)].map((each) => [each.entity, each]),
    ),
    statements: statements.map(({ item, span }) => {
      const placed = { statement: item, span };
      return { ...placed, mention: statementMention(placed) };
    }),
  };
}

const NOTHING: LinkedText = { mentions: [], entities: [] };
const NO_PASSAGES = { statements: [], events: [] };

import { useEffect, useMemo, useState } from 'preact/hooks';
import { figureInCopy } from '@/utils/anchoring/figure-in-copy.ts';
import { createLocator } from '@/utils/anchoring/locator.ts';
import { locateWithout } from '@/utils/anchoring/rejected.ts';
import type { Verdict } from '@/utils/anchoring/verdict.ts';
import type { CopyBlock, SavedCopy } from '@/utils/article/article.ts';
import type { Mention } from '@/utils/entities/mention.ts';
import { COLOURS, type Colour } from '@/utils/notes/colours.ts';
import type { Note } from '@/utils/notes/note.ts';
import { MARK_KINDS } from '@/utils/packs/mark-kinds.ts';
import { useServices } from '../services.ts';
import { copyRange } from './copy-range.ts';
import { copyText, type CopyText } from '@/utils/article/copy-text.ts';

/** A note in the copy: where it stands, and how sure that is. */
export interface PlacedNote {
  readonly note: Note;
  /** Null for notes that are not about words. */
  readonly verdict: Verdict | null;
  /** What to go to; null where nothing in the copy stands for it. */
  readonly spot: CopySpot | null;
}

/** Words of the copy, in UTF-16 code units of its text, or one of its blocks. */
export type CopySpot =
  | { readonly kind: 'words'; readonly start: number; readonly end: number }
  | { readonly kind: 'block'; readonly block: number };

/** Highlights of notes lie over those of entities, and the one looked at over both. */
const PRIORITY = { entity: 1, note: 2, current: 3 };

/**
 * Finds every note in the copy, in the order of the text: words where they are, a figure by its
 * picture, an entity where it is first mentioned. Those without a place come last.
 */
export function placeNotes(
  text: CopyText,
  blocks: readonly CopyBlock[],
  mentions: readonly Mention[],
  notes: readonly Note[],
): PlacedNote[] {
  const locator = createLocator(text.text);
  const placed = notes.map((note): PlacedNote => {
    const { target } = note;
    if ('selectors' in target) {
      const { verdict } = locateWithout(locator, target.selectors, note.rejectedSelectors);
      return { note, verdict, spot: verdict.kind === 'lost' ? null : words(verdict) };
    }
    return { note, verdict: null, spot: spotOf(target, blocks, mentions) };
  });
  const startOf = ({ spot }: PlacedNote): number => {
    if (spot === null) return Number.MAX_SAFE_INTEGER;
    return spot.kind === 'words' ? spot.start : (text.starts[spot.block] ?? 0);
  };
  return placed.toSorted((a, b) => startOf(a) - startOf(b));
}

function spotOf(
  target: Note['target'],
  blocks: readonly CopyBlock[],
  mentions: readonly Mention[],
): CopySpot | null {
  if (target.scope === 'figure') {
    const block = figureInCopy(target, blocks);
    return block === null ? null : { kind: 'block', block };
  }
  if (target.scope !== 'entity') return null;
  const first = mentions.find(({ entity }) => entity === target.entity);
  return first ? words(first) : null;
}

function words({ start, end }: { readonly start: number; readonly end: number }): CopySpot {
  return { kind: 'words', start, end };
}

/** The colours of the notes on whole blocks, which are figures, by the block's number. */
export function coloursByBlock(placed: readonly PlacedNote[]): ReadonlyMap<number, Colour[]> {
  const colours = new Map<number, Colour[]>();
  for (const { note, spot } of placed)
    if (spot?.kind === 'block')
      colours.set(spot.block, [...(colours.get(spot.block) ?? []), note.colour]);
  return colours;
}

export interface CopyMarks {
  readonly text: CopyText;
  readonly placed: readonly PlacedNote[];
  readonly mentions: readonly Mention[];
}

/** Where notes and entities stand in a copy. */
export function useCopyMarks(
  copy: SavedCopy | null,
  notes: readonly Note[],
  context: { readonly language: string; readonly date: string | null },
): CopyMarks {
  const { link } = useServices();
  const [mentions, setMentions] = useState<readonly Mention[]>([]);
  const text = useMemo(() => copyText(copy?.blocks ?? []), [copy]);
  const placed = useMemo(
    () => placeNotes(text, copy?.blocks ?? [], mentions, notes),
    [text, copy, mentions, notes],
  );
  useEffect(() => {
    let current = true;
    setMentions([]);
    const ask = async (): Promise<void> => {
      if (!copy) return;
      const blocks = copy.blocks.map((block, i) => ({
        start: text.starts[i] ?? 0,
        text: block.text,
        part: block.part,
      }));
      const found = await link(blocks, context, copy.articleId);
      if (current) setMentions(found);
    };
    void ask();
    return () => {
      current = false;
    };
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the text follows the copy, the context its two values
  }, [copy, context.language, context.date]);
  return { text, placed, mentions };
}

/** Paints notes, entities and the note looked at over a drawn copy, for as long as it is shown. */
export function usePaint(
  root: Element | null,
  marks: CopyMarks,
  shown: { readonly entities: boolean; readonly current: string | null },
): void {
  const { painter } = useServices();
  useEffect(() => {
    if (!root) return;
    const rangeOf = (start: number, end: number): Range[] => {
      const range = copyRange(root, marks.text.starts, start, end);
      return range ? [range] : [];
    };
    const standing = marks.placed.flatMap(({ note, verdict }) =>
      verdict && verdict.kind !== 'lost'
        ? [{ note, ranges: rangeOf(verdict.start, verdict.end) }]
        : [],
    );
    for (const colour of COLOURS)
      painter.paint(
        `note-${colour}`,
        standing.filter(({ note }) => note.colour === colour).flatMap(({ ranges }) => ranges),
        PRIORITY.note,
      );
    const marked = shown.entities ? marks.mentions.filter((mention) => mention.marked) : [];
    for (const kind of MARK_KINDS)
      painter.paint(
        kind,
        marked
          .filter((mention) => mention.kind === kind)
          .flatMap(({ start, end }) => rangeOf(start, end)),
        PRIORITY.entity,
      );
    painter.paint(
      'current',
      marks.placed
        .filter(({ note }) => note.id === shown.current)
        .flatMap(({ spot }) => (spot?.kind === 'words' ? rangeOf(spot.start, spot.end) : [])),
      PRIORITY.current,
    );
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- `shown` is a new object on each drawing
  }, [painter, root, marks.text, marks.placed, marks.mentions, shown.entities, shown.current]);
  useEffect(() => () => painter.clear(), [painter]);
}

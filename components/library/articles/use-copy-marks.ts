import { useEffect, useMemo, useState } from 'preact/hooks';
import { createLocator } from '@/utils/anchoring/locator.ts';
import type { Verdict } from '@/utils/anchoring/verdict.ts';
import type { SavedCopy } from '@/utils/article/article.ts';
import type { Mention } from '@/utils/entities/mention.ts';
import { COLOURS } from '@/utils/notes/colours.ts';
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
}

/** Highlights of notes lie over those of entities, and the one looked at over both. */
const PRIORITY = { entity: 1, note: 2, current: 3 };

/** Finds every note in the copy, in the order of the text; those without a place come last. */
export function placeNotes(text: CopyText, notes: readonly Note[]): PlacedNote[] {
  const locator = createLocator(text.text);
  const placed = notes.map((note) => ({
    note,
    verdict: 'selectors' in note.target ? locator.locate(note.target.selectors) : null,
  }));
  return placed.toSorted((a, b) => startOf(a) - startOf(b));
}

function startOf({ verdict }: PlacedNote): number {
  return verdict && verdict.kind !== 'lost' ? verdict.start : Number.MAX_SAFE_INTEGER;
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
  const placed = useMemo(() => placeNotes(text, notes), [text, notes]);
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
      standing.filter(({ note }) => note.id === shown.current).flatMap(({ ranges }) => ranges),
      PRIORITY.current,
    );
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- `shown` is a new object on each drawing
  }, [painter, root, marks.text, marks.placed, marks.mentions, shown.entities, shown.current]);
  useEffect(() => () => painter.clear(), [painter]);
}

import type { Mention } from '../entities/mention.ts';
import type { NoteToAnchor, StatementToPlace } from '../messages/content-to-background.ts';

/** A stretch of a root's normalised text, UTF-16 offsets, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A note with what became of its anchor on this page. */
export interface PlacedNote {
  readonly note: NoteToAnchor;
  readonly verdict: 'exact' | 'moved' | 'reworded' | 'lost';
  readonly confidence: number;
  /** Where it stands; null if it is lost. */
  readonly span: Span | null;
}

/** A statement of a pack with its words found on this page. */
export interface PlacedStatement {
  readonly statement: StatementToPlace;
  readonly span: Span;
  /** The same as a mark among others. */
  readonly mention: Mention;
}

/** The spans that hold an offset, shortest first: a nested one wins over the one around it. */
export function spansAt<T>(
  items: readonly T[],
  spanOf: (item: T) => Span | null,
  offset: number,
): T[] {
  return items
    .flatMap((item) => {
      const span = spanOf(item);
      return span && span.start <= offset && offset <= span.end
        ? [{ item, length: span.end - span.start }]
        : [];
    })
    .toSorted((a, b) => a.length - b.length)
    .map(({ item }) => item);
}

import { matchesIn } from '@/utils/notes/search/matches-in.ts';

export interface MatchesProps {
  readonly text: string;
  /** Folded words searched for. */
  readonly terms: readonly string[];
}

/** A text with the words searched for marked in it. */
export function Matches({ text, terms }: MatchesProps) {
  return (
    <>
      {matchesIn(text, terms).map((piece, i) =>
        piece.match ? <mark key={i}>{piece.text}</mark> : piece.text,
      )}
    </>
  );
}

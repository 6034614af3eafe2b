import { useEffect, useMemo, useRef } from 'preact/hooks';
import { Button } from '../../design/Button.tsx';
import { EmptyState } from '../../design/EmptyState.tsx';
import { useLanguage } from '../../words/language.ts';
import { THRESHOLD } from '@/utils/anchoring/locator.ts';
import type { SavedCopy } from '@/utils/article/article.ts';
import type { Note, Selector } from '@/utils/notes/note.ts';
import { useWords } from '../words.ts';
import { placesInCopy } from './places.ts';

/** Rounded down: what is below the threshold never reads as if it were at it. */
const PERCENT = { style: 'percent', roundingMode: 'floor' } as const;

export interface PlacesProps {
  readonly copy: SavedCopy | null;
  readonly note: Note;
  /** Grows when the reader chooses the note in the list, again perhaps. */
  readonly choices: number;
  readonly onAttach: (selectors: readonly Selector[]) => void;
}

/** The best places for a lost note; the first one has the focus, so Enter attaches there. */
export function Places({ copy, note, choices, onAttach }: PlacesProps) {
  const words = useWords();
  const percent = new Intl.NumberFormat(useLanguage(), PERCENT);
  const places = useMemo(() => (copy ? placesInCopy(copy, note) : []), [copy, note]);
  const first = useRef<HTMLElement | null>(null);
  useEffect(() => first.current?.focus({ preventScroll: true }), [note.id, choices]);
  if (!copy) return <EmptyState title={words.empty.copy}>{words.empty.copyHelp}</EmptyState>;
  if (places.length === 0) return <p class="faint">{words.lost.none}</p>;
  return (
    <>
      <h3>{words.lost.candidates}</h3>
      <ol class="places" aria-label={words.lost.candidates}>
        {places.map((place, i) => (
          <li key={i}>
            <p class="place-text" dir="auto">
              <span class="faint">{place.before}</span>
              <mark>{place.text}</mark>
              <span class="faint">{place.after}</span>
            </p>
            <p class="place-line">
              <meter min={0} max={1} value={place.confidence} aria-hidden="true" />
              <span>{words.lost.score(percent.format(place.confidence))}</span>
              {place.confidence < THRESHOLD && (
                <span class="place-weak">{words.lost.belowThreshold}</span>
              )}
              <Button
                look={i === 0 ? 'primary' : 'plain'}
                buttonRef={(element) => {
                  if (i === 0) first.current = element;
                }}
                onClick={() => onAttach(place.selectors)}
              >
                {words.lost.attach}
              </Button>
            </p>
          </li>
        ))}
      </ol>
      <p class="faint">{words.lost.keep}</p>
    </>
  );
}

import { Button } from '../../design/Button.tsx';
import { Quote } from '../../design/Quote.tsx';
import { useLanguage } from '../../words/language.ts';
import { review as reviewWords } from '../../words/review.ts';
import { quoteOf } from '@/utils/notes/note.ts';
import { intervals, RATINGS, type Rating } from '@/utils/review/schedule.ts';
import { NoteText } from '../../markdown/NoteText.tsx';
import { CardSource } from './CardSource.tsx';
import { timeUntil } from './time-until.ts';
import type { ReviewItem } from './read-session.ts';

/** So much of a passage is shown as a cue: its first words, never half of it or more. */
const CUE_WORDS = 5;

export interface RecallCardProps {
  readonly item: Extract<ReviewItem, { kind: 'card' }>;
  readonly shown: boolean;
  /** ms since the epoch, for the intervals on the buttons. */
  readonly now: number;
  readonly onShow: () => void;
  readonly onRate: (rating: Rating) => void;
  readonly onOpen: () => void;
  readonly onSuspend: () => void;
}

/** A highlight to recall: first its beginning, then the whole with the reader's words. */
export function RecallCard(props: RecallCardProps) {
  const { item, shown } = props;
  const language = useLanguage();
  const words = reviewWords[language];
  const quote = quoteOf(item.note) ?? '';
  const lang = item.article?.metadata.language;
  const times = intervals(item.card, new Date(props.now).toISOString());
  return (
    <section class="review-card" aria-label={words.cue}>
      <CardSource article={item.article} />
      <p class="legend">{words.cue}</p>
      <div aria-live="polite">
        <Quote text={shown ? quote : cueOf(quote)} colour={item.note.colour} lang={lang} />
        {shown && <NoteText text={item.note.text} />}
      </div>
      {shown ? (
        <div class="review-ratings" role="group" aria-label={words.rate}>
          {RATINGS.map((rating) => (
            <Button
              key={rating}
              look={rating === 3 ? 'primary' : 'plain'}
              onClick={() => props.onRate(rating)}
            >
              <kbd aria-hidden="true">{rating}</kbd> {words.ratings[rating]}
              <span class="review-time">{timeUntil(times[rating], language)}</span>
            </Button>
          ))}
        </div>
      ) : (
        <div class="review-ratings">
          <Button look="primary" onClick={props.onShow}>
            {words.show}
          </Button>
          <span class="faint">{words.showHint}</span>
        </div>
      )}
      <p class="review-links">
        <button class="link-button" type="button" onClick={props.onOpen}>
          {words.open}
        </button>
        <button class="link-button" type="button" onClick={props.onSuspend}>
          {words.suspend}
        </button>
        <span class="faint">{words.undoHint}</span>
      </p>
    </section>
  );
}

function cueOf(quote: string): string {
  const words = quote.split(/(?<=\s)/u);
  const count = Math.min(CUE_WORDS, Math.floor(words.length / 2));
  // Scripts without spaces: a few characters.
  if (count === 0) return `${quote.slice(0, Math.floor(quote.length / 3))}…`;
  return `${words.slice(0, count).join('').trimEnd()} …`;
}

import { Button } from '../../design/Button.tsx';
import { Quote } from '../../design/Quote.tsx';
import { useLanguage } from '../../words/language.ts';
import { review as reviewWords } from '../../words/review.ts';
import type { Article } from '@/utils/article/article.ts';
import { quoteOf, type Note } from '@/utils/notes/note.ts';
import { useDates } from '../dates.ts';
import { noteTitle } from '../notes/note-title.ts';
import { NoteText } from '../../markdown/NoteText.tsx';
import { useWords } from '../words.ts';
import { CardSource } from './CardSource.tsx';

export interface CheckCardProps {
  readonly note: Note;
  readonly article: Article | null;
  readonly onSettle: (answer: 'week' | 'month' | 'done') => void;
  readonly onOpen: () => void;
}

const ANSWERS = ['week', 'month', 'done'] as const;

/** A claim whose date has come: is it settled, or to be asked again? */
export function CheckCard({ note, article, onSettle, onOpen }: CheckCardProps) {
  const words = reviewWords[useLanguage()];
  const library = useWords();
  const dates = useDates();
  const quote = quoteOf(note);
  return (
    <section class="review-card" aria-label={words.checkTitle}>
      <CardSource article={article} />
      <p class="legend">{words.checkCue(dates.day(note.checkBack ?? ''))}</p>
      {quote === null ? (
        <p class="note-about">{noteTitle(note, library)}</p>
      ) : (
        <Quote text={quote} colour={note.colour} lang={article?.metadata.language} />
      )}
      <NoteText text={note.text} />
      <div class="review-ratings" role="group" aria-label={words.checkTitle}>
        {ANSWERS.map((answer, i) => (
          <Button
            key={answer}
            look={answer === 'done' ? 'primary' : 'plain'}
            onClick={() => onSettle(answer)}
          >
            <kbd aria-hidden="true">{i + 1}</kbd> {words.checkAnswers[answer]}
          </Button>
        ))}
      </div>
      <p class="review-links">
        <button class="link-button" type="button" onClick={onOpen}>
          {words.open}
        </button>
      </p>
    </section>
  );
}

import { useEffect, useState } from 'preact/hooks';
import { toFailure } from '../../attempt.ts';
import { EmptyState } from '../../design/EmptyState.tsx';
import { ErrorNotice } from '../../design/ErrorNotice.tsx';
import { useLanguage } from '../../words/language.ts';
import { review as reviewWords } from '../../words/review.ts';
import { grade, type Rating } from '@/utils/review/schedule.ts';
import { useServices } from '../services.ts';
import type { Changes } from '../use-changes.ts';
import { useKeys } from '../use-keys.ts';
import { useLoaded } from '../use-loaded.ts';
import type { Go } from '../use-route.ts';
import { CheckCard } from './CheckCard.tsx';
import { localDate, readSession } from './read-session.ts';
import { RecallCard } from './RecallCard.tsx';
import { StatisticsView } from './StatisticsView.tsx';

export interface ReviewPanelProps {
  readonly go: Go;
  readonly changes: Changes;
  /** Grows when notes changed. */
  readonly version: number;
}

/** Days until a claim that is still open comes up again. */
const AGAIN_DAYS = { week: 7, month: 30 } as const;

/** The day's review, one card at a time, by single keys. */
export function ReviewPanel({ go, changes, version }: ReviewPanelProps) {
  const { repository, settings, now } = useServices();
  const words = reviewWords[useLanguage()];
  const [shown, setShown] = useState(false);
  const loaded = useLoaded(() => readSession(repository, now(), settings.reviewPerDay), [version]);
  const session = loaded.kind === 'ready' ? loaded.value : null;
  const item = session?.item ?? null;
  const itemKey =
    item && `${item.kind} ${item.note.id} ${item.kind === 'card' ? item.card.reps : ''}`;
  useEffect(() => setShown(false), [itemKey]);

  const rate = (rating: Rating): boolean => {
    if (item?.kind !== 'card' || !shown) return false;
    const graded = grade(item.card, rating, new Date(now()).toISOString());
    void changes.run(() => repository.review.grade(graded.card, graded.log));
    return true;
  };
  const settle = (answer: 'week' | 'month' | 'done'): boolean => {
    if (item?.kind !== 'check') return false;
    const checkBack = answer === 'done' ? undefined : localDate(now(), AGAIN_DAYS[answer]);
    const { id, articleId } = item.note;
    void changes.run(() => repository.updateNotes([{ id, change: { checkBack } }]), [articleId]);
    return true;
  };
  const onShow = (event: KeyboardEvent): boolean => {
    // A focused button answers Enter and Space by itself.
    if (event.target instanceof HTMLButtonElement || item?.kind !== 'card' || shown) return false;
    setShown(true);
    return true;
  };
  useKeys({
    ' ': onShow,
    Enter: onShow,
    '1': () => rate(1) || settle('week'),
    '2': () => rate(2) || settle('month'),
    '3': () => rate(3) || settle('done'),
    '4': () => rate(4),
  });

  if (loaded.kind === 'failed') return <ErrorNotice reason={toFailure(loaded.error).reason} />;
  if (!session) return <div class="panel panel-padded" aria-busy="true" />;
  const openNote = (id: string): void => go({ tab: 'notes', open: id });
  return (
    <div class="panel review">
      <div class="review-desk">
        <p class="review-progress" role="status">
          {words.doneToday(session.doneToday, settings.reviewPerDay)}
          {session.left > 0 && ` · ${words.left(session.left)}`}
        </p>
        {item === null && (
          <EmptyState title={session.any ? words.doneTitle : words.nothingTitle}>
            {session.any ? words.doneHelp : words.nothingHelp}
          </EmptyState>
        )}
        {item?.kind === 'card' && (
          <RecallCard
            key={itemKey}
            item={item}
            shown={shown}
            now={now()}
            onShow={() => setShown(true)}
            onRate={rate}
            onOpen={() => openNote(item.note.id)}
            onSuspend={() =>
              void changes.run(async () => {
                await repository.review.addCards([item.card]);
                return repository.review.suspend(item.note.id, true);
              })
            }
          />
        )}
        {item?.kind === 'check' && (
          <CheckCard
            key={itemKey}
            note={item.note}
            article={item.article}
            onSettle={settle}
            onOpen={() => openNote(item.note.id)}
          />
        )}
        {session.waiting > 0 && <p class="faint">{words.waiting(session.waiting)}</p>}
      </div>
      <StatisticsView log={session.log} perDay={settings.reviewPerDay} />
    </div>
  );
}

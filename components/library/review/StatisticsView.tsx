import { useLanguage } from '../../words/language.ts';
import { review as reviewWords } from '../../words/review.ts';
import type { ReviewLog } from '@/utils/notes/review-record.ts';
import { RATINGS } from '@/utils/review/schedule.ts';
import { reviewStatistics } from '@/utils/review/statistics.ts';
import { localDate } from './read-session.ts';

export interface StatisticsViewProps {
  readonly log: readonly ReviewLog[];
  readonly perDay: number;
}

/** What the log of the last 30 days says, and how sure that is. */
export function StatisticsView({ log, perDay }: StatisticsViewProps) {
  const language = useLanguage();
  const words = reviewWords[language];
  const statistics = reviewStatistics(log, (instant) => localDate(Date.parse(instant)));
  const percent = new Intl.NumberFormat(language, { style: 'percent' });
  const most = Math.max(1, ...statistics.ratings);
  return (
    <aside class="review-statistics">
      <h2>{words.statistics}</h2>
      <p>{words.reviews(statistics.reviews, statistics.notes, statistics.days)}</p>
      <p>
        {statistics.recalled === null
          ? words.notRecalled
          : words.recalled(
              percent.format(statistics.recalled.share),
              percent.format(statistics.recalled.from),
              percent.format(statistics.recalled.to),
            )}
      </p>
      <dl class="review-bars">
        {RATINGS.map((rating, i) => (
          <div key={rating}>
            <dt>{words.ratings[rating]}</dt>
            <dd>
              <span
                class="review-bar"
                style={{ inlineSize: `${((statistics.ratings[i] ?? 0) / most) * 100}%` }}
              />
              {statistics.ratings[i] ?? 0}
            </dd>
          </div>
        ))}
      </dl>
      <p class="faint">{words.perDay(perDay)}</p>
    </aside>
  );
}

import type { Card as Texts } from '@/utils/i18n/en/card.ts';
import type { CardNotice } from '@/utils/packs/card-view.ts';
import { Sources } from './Sources.tsx';

export interface CardNoticesProps {
  readonly notices: readonly CardNotice[];
  readonly texts: Texts;
}

/** What a reader should know before the facts: conflicts with other reports, what a metonym means. */
export function CardNotices({ notices, texts }: CardNoticesProps) {
  return (
    <>
      {notices.map((notice) => (
        <aside
          key={notice.kind + notice.text}
          class={`card-notice card-notice-${notice.kind}`}
          aria-label={notice.label}
        >
          <span class="card-label">{notice.label}</span> {notice.text}
          <Sources sources={notice.sources} texts={texts} />
        </aside>
      ))}
    </>
  );
}

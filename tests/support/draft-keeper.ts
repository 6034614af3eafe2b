import { blankContent, type DraftSubject } from '@/components/editor/draft-content.ts';
import { DraftSession } from '@/components/editor/draft-session.ts';
import type { Result } from '@/utils/messages/result.ts';
import type { Draft } from '@/utils/notes/draft.ts';

/** An editor without words. */
export const BLANK = blankContent('yellow');
/** A note on a page; and one whose page has not answered. */
export const PAGE: DraftSubject = { key: 'a#page', identity: 'a', target: { scope: 'page' } };
export const EARLY: DraftSubject = {
  key: 'tab:7#page',
  identity: 'tab:7',
  target: { scope: 'page' },
};

/** A keeper whose answers the test gives one by one. */
export function keeper() {
  const kept: Draft[] = [];
  const answers: ((result: Result<null>) => void)[] = [];
  const session = new DraftSession(
    {
      keep: (draft) => {
        kept.push(draft);
        return new Promise((resolve) => answers.push(resolve));
      },
      now: () => new Date('2026-01-15T10:00:00Z'),
      newId: () => 'mine',
    },
    BLANK,
  );
  const answerAll = async (result: Result<null> = { ok: true, value: null }) => {
    for (const answer of answers.splice(0)) answer(result);
    await Promise.resolve();
    await Promise.resolve();
  };
  return { session, kept, answerAll };
}

/** A draft on the page, as it is stored. */
export function stored(text: string, revision = 3): Draft {
  return {
    ...PAGE,
    text,
    tags: '',
    colour: 'blue',
    revision,
    modified: '2026-01-15T09:00:00Z',
  };
}

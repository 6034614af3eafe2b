import { describe, expect, it } from 'vitest';
import { nextInOrder } from '@/components/order.ts';
import { DraftSession } from '@/components/editor/draft-session.ts';
import type { Draft } from '@/utils/notes/draft.ts';
import { mergeDrafts } from '@/utils/notes/merge-drafts.ts';
import { BLANK, EARLY, keeper, PAGE, stored } from '../../support/draft-keeper.ts';
import { fakeNote } from '../../support/fake-page.ts';

describe('a draft session', () => {
  it('keeps every keystroke under a growing revision', () => {
    const { session, kept } = keeper();
    session.aim(PAGE, null, BLANK);
    for (const text of ['w', 'wh', 'who']) session.edit({ text });
    expect(kept.map(({ text }) => text)).toEqual(['w', 'wh', 'who']);
    expect(kept.map(({ revision }) => revision)).toEqual([1, 2, 3]);
  });

  it('takes the last colour when that is read late, and only while nothing is done', () => {
    const { session, kept } = keeper();
    session.aim(PAGE, null, BLANK);
    session.begin('green', 'yellow');
    expect(session.content.colour).toBe('green');
    expect(session.edited).toBe(false);
    session.edit({ colour: 'pink' });
    session.begin('blue', 'pink');
    expect(session.content.colour).toBe('pink');
    expect(kept.map(({ colour }) => colour)).toEqual(['pink']);
  });

  it('leaves the colour of a note that is edited and of a draft that was kept', () => {
    const { session } = keeper();
    session.aim({ ...PAGE, noteId: 'n' }, null, BLANK);
    session.begin('green', 'yellow');
    expect(session.content.colour).toBe('yellow');
    session.aim(PAGE, stored('words'), BLANK);
    session.begin('green', 'blue');
    expect(session.content.colour).toBe('blue');
  });

  it('says the draft is kept only when the newest keystroke is', async () => {
    const { session, answerAll } = keeper();
    session.aim(PAGE, null, BLANK);
    session.edit({ text: 'w' });
    expect(session.state.kind).toBe('keeping');
    await answerAll();
    expect(session.state.kind).toBe('kept');
    session.edit({ text: 'wh' });
    expect(session.state.kind).toBe('keeping');
  });

  it('says why a draft is not kept', async () => {
    const { session, answerAll } = keeper();
    session.aim(PAGE, null, BLANK);
    session.edit({ text: 'w' });
    const failure = { reason: 'quota', message: 'full', retryable: true } as const;
    await answerAll({ ok: false, error: failure });
    expect(session.state).toEqual({ kind: 'failed', what: 'draft', failure });
  });

  it('sends nothing before it knows any subject, and loses nothing', () => {
    const { session, kept } = keeper();
    session.edit({ text: 'at once' });
    expect(kept).toEqual([]);
    session.aim(EARLY, null, BLANK);
    expect(kept.map(({ text }) => text)).toEqual(['at once']);
  });

  it('adds what was typed to a stored draft instead of replacing either', () => {
    const { session } = keeper();
    session.edit({ text: 'new words' });
    session.aim(PAGE, stored('old words'), BLANK);
    expect(session.content.text).toBe('old words\nnew words');
  });

  it('goes on from the stored revision, so that a late older write cannot win', () => {
    const { session, kept } = keeper();
    session.aim(PAGE, stored('old', 41), BLANK);
    session.edit({ text: 'old!' });
    expect(kept.at(-1)?.revision).toBe(42);
  });

  it('clears the editor after the commit and says saved', async () => {
    const { session, answerAll } = keeper();
    session.aim(PAGE, null, BLANK);
    session.edit({ text: 'done' });
    await answerAll();
    const saving = session.save(
      () => Promise.resolve({ ok: true, value: fakeNote('n', null) }),
      BLANK,
    );
    expect(session.state.kind).toBe('saving');
    await saving;
    expect(session.state.kind).toBe('saved');
    expect(session.content.text).toBe('');
  });

  it('keeps the words in the editor when saving fails', async () => {
    const { session, answerAll } = keeper();
    session.aim(PAGE, null, BLANK);
    session.edit({ text: 'precious' });
    await answerAll();
    const error = { reason: 'quota', message: 'full', retryable: true } as const;
    await session.save(() => Promise.resolve({ ok: false, error }), BLANK);
    expect(session.state).toEqual({ kind: 'failed', what: 'note', failure: error });
    expect(session.content.text).toBe('precious');
  });

  it('turns words typed during the commit into a draft of changes to the new note', async () => {
    const { session, kept, answerAll } = keeper();
    session.aim(PAGE, null, BLANK);
    session.edit({ text: 'first' });
    await answerAll();
    await session.save(() => {
      session.edit({ text: 'first and more' });
      return Promise.resolve({ ok: true, value: fakeNote('n', null) });
    }, BLANK);
    expect(session.content.text).toBe('first and more');
    expect(kept.at(-1)).toMatchObject({ key: 'note:n', noteId: 'n', text: 'first and more' });
  });

  it('does not save twice at once', async () => {
    const { session } = keeper();
    session.aim(PAGE, stored('x'), BLANK);
    let writes = 0;
    const write = () => {
      writes += 1;
      return Promise.resolve({ ok: true, value: fakeNote('n', null) } as const);
    };
    await Promise.all([session.save(write, BLANK), session.save(write, BLANK)]);
    expect(writes).toBe(1);
  });

  it('shows a newer draft typed elsewhere and ignores an older one', () => {
    const { session } = keeper();
    session.aim(PAGE, stored('mine', 5), BLANK);
    session.seen(stored('older', 4), BLANK, nextInOrder());
    expect(session.content.text).toBe('mine');
    session.seen(stored('newer', 6), BLANK, nextInOrder());
    expect(session.content.text).toBe('newer');
  });

  it('empties when the draft was saved elsewhere, but never over words not yet kept', async () => {
    const { session, answerAll } = keeper();
    session.aim(PAGE, stored('mine', 5), BLANK);
    session.edit({ text: 'mine, longer' });
    session.seen(null, BLANK, nextInOrder());
    expect(session.content.text).toBe('mine, longer');
    await answerAll();
    session.seen(null, BLANK, nextInOrder());
    expect(session.content.text).toBe('');
  });
});

describe('a store that was asked before the words were kept', () => {
  it('takes nothing away by not knowing of them', async () => {
    const { session, answerAll } = keeper();
    session.aim(PAGE, null, BLANK);
    session.edit({ colour: 'green' });
    await answerAll();
    session.edit({ tags: 't' });
    const readAt = nextInOrder();
    await answerAll();
    session.seen(null, BLANK, readAt);
    expect(session.content).toMatchObject({ colour: 'green', tags: 't' });
    expect(session.state.kind).toBe('kept');
  });
});

describe('two sessions on one draft', () => {
  /** A store as the database keeps it, told to the editors when the test says so. */
  function desk() {
    let row: Draft | null = null;
    const open = (newId: string) => {
      const session = new DraftSession(
        {
          keep: (draft) => {
            row = mergeDrafts(row, draft) ?? row;
            return Promise.resolve({ ok: true, value: null });
          },
          now: () => new Date('2026-01-15T10:00:00Z'),
          newId: () => newId,
        },
        BLANK,
      );
      session.aim(PAGE, row, BLANK);
      return session;
    };
    return { popup: open('popup'), panel: open('panel'), open, row: () => row };
  }

  it('shows in one what is typed in the other, and goes on from there', async () => {
    const { popup, panel, row } = desk();
    popup.edit({ text: 'low' });
    panel.seen(row(), BLANK, nextInOrder());
    expect(panel.content.text).toBe('low');
    panel.edit({ text: 'low tide' });
    await popup.settled();
    popup.seen(row(), BLANK, nextInOrder());
    expect(popup.content.text).toBe('low tide');
    popup.edit({ text: 'At low tide' });
    expect(row()).toMatchObject({ text: 'At low tide', both: false });
  });

  it('keeps what both typed before either saw the other, and says so', async () => {
    const { popup, panel, row } = desk();
    popup.edit({ text: 'from the popup' });
    panel.edit({ text: 'from the panel' });
    expect(row()?.text).toBe('from the popup\nfrom the panel');
    await Promise.all([popup.settled(), panel.settled()]);
    for (const session of [popup, panel]) {
      session.seen(row(), BLANK, nextInOrder());
      expect(session.content.text).toBe('from the popup\nfrom the panel');
      expect(session.state).toEqual({ kind: 'kept', both: true });
    }
  });

  it('takes the other words in while its own are still on their way', () => {
    const { popup, panel, row } = desk();
    popup.edit({ text: 'first' });
    panel.edit({ text: 'second' });
    panel.edit({ text: 'second, longer' });
    panel.seen(row(), BLANK, nextInOrder());
    panel.edit({ text: `${panel.content.text}!` });
    expect(row()?.text).toBe('first\nsecond, longer!');
  });

  it('joins changes in two places of one text without a word twice', () => {
    const { popup, panel, row, open } = desk();
    popup.edit({ text: 'The ferry left at noon.', tags: 'harbour' });
    panel.seen(row(), BLANK, nextInOrder());
    const frame = open('frame');
    panel.edit({ text: 'The last ferry left at noon.', tags: 'harbour, ferry' });
    frame.edit({ text: 'The ferry left at noon. Or later.', tags: 'harbour, times' });
    expect(row()).toMatchObject({
      text: 'The last ferry left at noon. Or later.',
      tags: 'harbour, ferry, times',
      both: false,
    });
  });

  it('does not take a late keystroke of its own for one of another editor', () => {
    const { popup, panel, row } = desk();
    popup.edit({ text: 'w' });
    popup.edit({ text: 'wo' });
    panel.seen(row(), BLANK, nextInOrder());
    const late = { ...(row() ?? stored('')), ...PAGE, text: 'w', revision: 1, editor: 'popup' };
    expect(mergeDrafts(row(), late)).toBeNull();
  });
});

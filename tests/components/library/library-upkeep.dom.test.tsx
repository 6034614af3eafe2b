import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { type Note, quoteOf } from '@/utils/notes/note.ts';
import { aNote, detected } from '../../support/library.ts';
import { noteRows as rows, onLibraryPage } from '../../support/on-library-page.tsx';

const on = onLibraryPage();

describe('review', () => {
  test('goes by single keys and takes a grade back', async () => {
    await on.fill();
    await on.open({ hash: '#review' });
    await expect.element(page.getByRole('button', { name: 'Show', exact: true })).toBeVisible();
    await userEvent.keyboard('3');
    expect(await on.library.repository.review.log('2000')).toHaveLength(0);
    await userEvent.keyboard(' ');
    await expect
      .element(page.getByRole('group', { name: 'How well did you know it?' }))
      .toBeVisible();
    await userEvent.keyboard('4');
    await expect.element(page.getByText(/^1 of 20 done today/)).toBeVisible();
    await userEvent.keyboard('u');
    await expect.element(page.getByText(/^0 of 20 done today/)).toBeVisible();
    expect(await on.library.repository.review.log('2000')).toHaveLength(0);
  });

  test('brings up a claim on its date before the highlights, and settles it', async () => {
    await on.fill();
    await on.library.repository.createNote(
      aNote('Will it burn?', { checkBack: '2024-01-01' }),
      detected('other'),
    );
    await on.open({ hash: '#review' });
    await expect
      .element(page.getByText('You wanted to look at this again on 1 January 2024.'))
      .toBeVisible();
    await userEvent.keyboard('3');
    await expect.element(page.getByRole('button', { name: 'Show', exact: true })).toBeVisible();
    expect(await on.library.repository.notesToCheck('2024-12-31')).toEqual([]);
  });
});

describe('lost notes', () => {
  test('are attached by Enter to the best place, keep the old selectors, and can be lost again', async () => {
    const articleId = await on.fill();
    const { repository } = on.library;
    const [note] = await repository.notesOf(articleId);
    if (!note || !('selectors' in note.target)) throw new Error('no note on words');
    const reworded = [
      {
        type: 'TextQuoteSelector' as const,
        exact: 'the lamp was to burn all through winter',
        prefix: 'said on Monday that ',
        suffix: '.',
      },
    ];
    await repository.updateNote(note.id, { target: { scope: 'passage', selectors: reworded } });
    await repository.recordAnchoring([
      { id: note.id, verdict: { verdict: 'lost', confidence: 0, at: note.created } },
    ]);
    await on.open({ hash: '#lost' });
    await expect.element(page.getByRole('button', { name: 'Attach here' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(async () => (await repository.lostNotes()).length).toBe(0);
    const repaired = await repository.note(note.id);
    expect(repaired?.formerSelectors?.at(-1)).toEqual(reworded);
    await userEvent.keyboard('u');
    await expect.poll(async () => (await repository.lostNotes()).length).toBe(1);
  });

  test('are on the bench one by one, the one in the address first', async () => {
    const articleId = await on.fill();
    const { repository } = on.library;
    const lost = (await repository.notesOf(articleId)).filter((note) => quoteOf(note) !== null);
    await repository.recordAnchoring(
      lost.map(({ id, created }) => ({
        id,
        verdict: { verdict: 'lost', confidence: 0, at: created },
      })),
    );
    const [first, second] = await repository.lostNotes();
    if (!first || !second) throw new Error('too few notes on words');
    const bench = (note: Note) => page.getByRole('region', { name: quoteOf(note) ?? '' });
    await on.open({ hash: `#lost/${second.id}` });
    await expect.element(bench(second)).toBeVisible();
    await userEvent.keyboard('k');
    await expect.element(bench(first)).toBeVisible();
    expect(location.hash).toBe(`#lost/${first.id}`);
  });

  test('have a tab only while there are any', async () => {
    await on.fill();
    await on.open();
    await expect.element(page.getByRole('tab', { name: 'Review' })).toBeVisible();
    expect(page.getByRole('tab', { name: 'Lost' }).query()).toBeNull();
  });
});

describe('a reworded note', () => {
  const now = 'the lamp will burn all winter long';
  const before = 'the lamp was to burn all through winter';
  const open = async (): Promise<string> => {
    const articleId = await on.fill();
    const { repository } = on.library;
    const [note] = await repository.notesOf(articleId);
    const copy = await repository.savedCopy(articleId);
    if (!note || !copy) throw new Error('no note with a copy');
    const text = `The keeper said on Monday that ${now}, whatever it costs.`;
    await repository.saveCopy({ ...copy, blocks: [{ part: 'body', text }], hash: 'later' });
    const selectors = [
      {
        type: 'TextQuoteSelector' as const,
        exact: before,
        prefix: 'The keeper said on Monday that ',
        suffix: ', whatever it costs.',
      },
    ];
    await repository.updateNote(note.id, { target: { scope: 'passage', selectors } });
    await repository.recordAnchoring([
      { id: note.id, verdict: { verdict: 'reworded', confidence: 0.7, at: note.created } },
    ]);
    await on.open({ hash: `#notes/${note.id}` });
    return note.id;
  };
  const side = async (name: string): Promise<string> => {
    const figure = page.getByRole('figure').filter({ hasText: name });
    await expect.element(figure).toBeVisible();
    return figure.element().textContent;
  };

  test('shows old and new wording side by side, and confirmed keeps the old beside the new', async () => {
    const id = await open();
    expect(await side('When you noted them')).toContain('(removed: was to) burn');
    expect(await side('On the page now')).toContain('(added: will) burn');
    await userEvent.click(page.getByRole('button', { name: 'Same passage' }));
    await expect
      .poll(async () => (await on.library.repository.note(id))?.formerSelectors?.at(-1))
      .toMatchObject([{ exact: before }]);
    const target = (await on.library.repository.note(id))?.target;
    expect(target && 'selectors' in target && target.selectors).toContainEqual(
      expect.objectContaining({ exact: expect.stringContaining('lamp will burn all winter') }),
    );
  });

  test('rejected goes to the lost ones', async () => {
    const id = await open();
    await userEvent.click(page.getByRole('button', { name: 'Not the same' }));
    await expect
      .poll(async () => (await on.library.repository.lostNotes()).map((note) => note.id))
      .toEqual([id]);
  });
});

describe('in and out', () => {
  test('a backup of one library, shown first, fills another', async () => {
    await on.fill();
    const { files } = await on.open();
    await userEvent.click(page.getByRole('button', { name: 'Export' }));
    await userEvent.click(page.getByRole('button', { name: 'Save file' }));
    await expect.poll(() => files.length).toBe(1);
    const backup = files[0]?.content ?? new Blob();
    await on.startOver();
    await on.library.repository.open();
    await on.open();
    await userEvent.click(page.getByRole('button', { name: 'Import' }));
    await userEvent.upload(
      page.getByLabelText('Choose file', { exact: true }),
      new File([backup], 'b.jsonl'),
    );
    await expect.element(page.getByText('3 new notes')).toBeVisible();
    expect(await on.library.repository.countNotes()).toBe(0);
    await userEvent.click(page.getByRole('button', { name: /^Import \d+ records$/ }));
    await expect.poll(() => rows().length).toBe(3);
  });

  test('an import that is stopped in the middle changes nothing and says so', async () => {
    await on.open();
    const lines = [JSON.stringify({ format: 'sidelight-backup', version: 1, created: '' })];
    const { repository } = on.library;
    const first = await repository.createNote(aNote('here'), detected('here'));
    for (let n = 0; n < 6000; n++)
      lines.push(
        JSON.stringify({ kind: 'note', row: { ...first, id: `n${String(n).padStart(8, '0')}` } }),
      );
    lines.push(JSON.stringify({ end: true, records: 6000 }));
    await userEvent.click(page.getByRole('button', { name: 'Import' }));
    await userEvent.upload(
      page.getByLabelText('Choose file', { exact: true }),
      new File([lines.join('\n')], 'b.jsonl'),
    );
    const run = page.getByRole('button', { name: /^Import [\d,]+ records$/ });
    await expect.element(run).toBeVisible();
    await userEvent.click(run);
    await userEvent.click(page.getByRole('button', { name: 'Cancel' }));
    await expect.element(page.getByText('Stopped. Nothing was changed.')).toBeVisible();
    expect(await repository.countNotes()).toBe(1);
    expect((await repository.history()).undo?.action).toBe('create');
  });

  test('an emptied store is said and nothing is begun in silence', async () => {
    await on.startOver({
      marker: {
        read: async () => ({ store: 'gone', created: '2024-01-01T00:00:00.000Z', notes: 12 }),
        write: async () => {},
      },
    });
    await on.open();
    await expect
      .element(page.getByRole('heading', { name: 'Your notes are gone from this browser' }))
      .toBeVisible();
    await expect.element(page.getByText(/There were 12 notes here/)).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Restore from a backup' })).toBeVisible();
  });
});

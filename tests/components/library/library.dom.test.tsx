import '@/components/design/design.css';
import '@/components/card/card.css';
import '@/components/editor/editor.css';
import '@/components/library/library.css';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { CopyBlock } from '@/utils/article/article.ts';
import { describe as describePassage } from '@/utils/anchoring/describe.ts';
import type { NewNote } from '@/utils/notes/repository.ts';
import { accessibilityFaults } from '../../support/accessibility.ts';
import { aNote, deleted, detected, testLibrary, type TestLibrary } from '../../support/library.ts';
import { openLibraryPage, type OpenedLibrary } from '../../support/library-page.tsx';

const BLOCKS: readonly CopyBlock[] = [
  { part: 'headline', text: 'The lighthouse is lit again' },
  { part: 'body', text: 'The keeper said on Monday that the lamp would burn all winter.' },
  { part: 'body', text: 'No ship has run aground since the old tower was mended.' },
];
const TEXT = BLOCKS.map((block) => block.text).join('\n');

/** A note on these very words of the copy. */
function noteOn(words: string, change: Partial<NewNote> = {}): NewNote {
  const start = TEXT.indexOf(words);
  const selectors = describePassage(TEXT, start, start + words.length);
  return aNote('', { target: { scope: 'passage', selectors }, ...change });
}

/** The words under a highlight of the page. */
function painted(name: string): string {
  return [...(CSS.highlights.get(name) ?? [])]
    .map((range) => (range instanceof Range ? range.toString() : ''))
    .join();
}

let library: TestLibrary;
let opened: OpenedLibrary | null = null;

async function openIt(options: Parameters<typeof openLibraryPage>[1] = {}): Promise<OpenedLibrary> {
  opened = await openLibraryPage(library, options);
  return opened;
}

const search = () => page.getByRole('searchbox', { name: 'Search notes' });
const rows = () => page.getByRole('list', { name: 'Notes', exact: true }).getByRole('listitem');

beforeEach(async () => {
  await page.viewport(1280, 800);
  library = testLibrary({ now: () => new Date() });
  await library.repository.open();
});

afterEach(async () => {
  opened?.close();
  opened = null;
  await library.remove();
});

async function fill(): Promise<string> {
  const article = detected('lamp', {
    metadata: {
      title: 'The lighthouse is lit again',
      url: 'https://news.example/lamp',
      published: '2024-06-05',
    },
  });
  const first = await library.repository.createNote(
    noteOn('the lamp would burn all winter', { text: 'Who *pays*?', tags: ['sea'] }),
    article,
  );
  await library.repository.createNote(noteOn('the old tower', { colour: 'green' }), article);
  await library.repository.createNote(
    aNote('Проверить ещё раз', { tags: ['порт'] }),
    detected('other'),
  );
  await library.repository.saveCopy({
    articleId: first.articleId,
    schema: 1,
    captured: '2024-06-05T12:00:00.000Z',
    blocks: [...BLOCKS],
    hash: 'h1',
  });
  return first.articleId;
}

describe('the list of notes', () => {
  test('shows every note and narrows as the reader types, accents and ё aside', async () => {
    await fill();
    await openIt();
    await expect.element(rows().nth(2)).toBeVisible();
    await userEvent.type(search(), 'еще');
    await expect.poll(() => rows().length).toBe(1);
    await userEvent.clear(search());
    await userEvent.type(search(), 'tag:sea');
    await expect.poll(() => rows().length).toBe(1);
    await expect.element(page.getByText('1 note found')).toBeVisible();
  });

  test('says what was not understood and puts it right on a click', async () => {
    await fill();
    await openIt();
    await userEvent.type(search(), 'colour:gren');
    await userEvent.click(page.getByRole('button', { name: 'Did you mean colour:green?' }));
    await expect.element(search()).toHaveValue('colour:green');
    await expect.poll(() => rows().length).toBe(1);
  });

  test('completes operators and values by keys', async () => {
    await fill();
    await openIt();
    await expect.element(rows().nth(2)).toBeVisible();
    await userEvent.type(search(), 'ta{ArrowDown}{Enter}se{ArrowDown}{Enter}');
    await expect.element(search()).toHaveValue('tag:sea ');
  });

  test('is walked, opened, changed, deleted and brought back by keys alone', async () => {
    await fill();
    const { opened: tabs } = await openIt();
    await expect.element(rows().nth(2)).toBeVisible();
    await userEvent.keyboard('/');
    expect(document.activeElement).toBe(search().element());
    await userEvent.keyboard('pays{Enter}');
    await expect.poll(() => rows().length).toBe(1);
    await expect.poll(() => document.activeElement?.className).toBe('note-open');
    await userEvent.keyboard('o');
    expect(tabs).toHaveLength(1);
    expect(tabs[0]).toContain('https://news.example/lamp#:~:text=');
    await userEvent.keyboard('e');
    await expect.element(page.getByRole('textbox', { name: 'Note', exact: true })).toHaveFocus();
    await userEvent.keyboard('{Control>}a{/Control}The keeper pays.');
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await expect.element(page.getByText('The keeper pays.').first()).toBeVisible();
    await userEvent.clear(search());
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => rows().length).toBe(3);
    await userEvent.keyboard('jk#');
    await expect.poll(() => rows().length).toBe(2);
    await userEvent.keyboard('u');
    await expect.poll(() => rows().length).toBe(3);
  });

  test('tags several notes in one step that one undo takes back', async () => {
    await fill();
    await openIt();
    await expect.element(rows().nth(2)).toBeVisible();
    await userEvent.keyboard('jxjx');
    await userEvent.click(page.getByRole('button', { name: 'Add tags' }));
    await userEvent.type(page.getByRole('textbox', { name: 'Tags' }), 'winter{Enter}');
    await expect.poll(async () => (await library.repository.notesTagged('winter')).length).toBe(2);
    await userEvent.click(page.getByRole('button', { name: 'Undo' }));
    await expect.poll(async () => (await library.repository.notesTagged('winter')).length).toBe(0);
  });

  test('takes in a note that another context writes meanwhile', async () => {
    await fill();
    await openIt();
    await expect.element(rows().nth(2)).toBeVisible();
    await library.again().createNote(aNote('fresh from the popup'), detected('third'));
    await expect.poll(() => rows().length).toBe(4);
  });

  test('draws only what is in sight of a thousand notes', async () => {
    const { repository } = library;
    const article = detected('long');
    const { articleId } = await repository.createNote(aNote('0'), article);
    const now = new Date().toISOString();
    const records = Array.from({ length: 1000 }, (_, i) => ({
      kind: 'note' as const,
      row: {
        ...aNote(`number ${i}`),
        id: `0190b000-0000-7000-8000-${String(i).padStart(12, '0')}`,
        schema: 1 as const,
        articleId,
        created: now,
        modified: now,
      },
    }));
    await repository.exchange.write(records);
    await openIt();
    await expect.element(page.getByText('1,001 notes')).toBeVisible();
    expect(rows().length).toBeLessThan(60);
  });
});

describe('a saved copy', () => {
  test('shows notes in their places, walks them and leads back to the note', async () => {
    const articleId = await fill();
    await openIt({ hash: `#articles/${articleId}` });
    await expect.element(page.getByText(/^No ship has run aground/)).toBeVisible();
    await expect.poll(() => CSS.highlights.get('sidelight-note-green')?.size).toBe(1);
    expect(painted('sidelight-note-green')).toBe('the old tower');
    await userEvent.keyboard('j');
    await expect.poll(() => painted('sidelight-current')).toBe('the lamp would burn all winter');
    await userEvent.click(page.getByRole('button', { name: 'Go to the note' }).first());
    await expect
      .element(page.getByRole('tab', { name: 'Notes' }))
      .toHaveAttribute('aria-selected', 'true');
  });

  test('loads nothing from the network, pictures included', async () => {
    const articleId = await fill();
    const copy = await library.repository.savedCopy(articleId);
    if (!copy) throw new Error('the copy was not saved');
    const figure = { src: 'https://pictures.example/x.jpg', alt: 'A tower' };
    await library.repository.saveCopy({
      ...copy,
      blocks: [...BLOCKS, { part: 'caption', text: 'The tower', figure }],
      hash: 'h2',
    });
    const { root } = await openIt({ hash: `#articles/${articleId}` });
    await expect.element(page.getByText('Picture, not loaded')).toBeVisible();
    expect(root.querySelector('img, iframe, object, video, audio, link')).toBeNull();
    await userEvent.click(page.getByRole('button', { name: 'What changed' }));
    await expect
      .element(
        page.getByRole('region', { name: 'What changed since you read it' }).getByText('The tower'),
      )
      .toBeVisible();
  });
});

describe('review', () => {
  test('goes by single keys and takes a grade back', async () => {
    await fill();
    await openIt({ hash: '#review' });
    await expect.element(page.getByRole('button', { name: 'Show', exact: true })).toBeVisible();
    await userEvent.keyboard('3');
    expect(await library.repository.review.log('2000')).toHaveLength(0);
    await userEvent.keyboard(' ');
    await expect
      .element(page.getByRole('group', { name: 'How well did you know it?' }))
      .toBeVisible();
    await userEvent.keyboard('4');
    await expect.element(page.getByText(/^1 of 20 done today/)).toBeVisible();
    await userEvent.keyboard('u');
    await expect.element(page.getByText(/^0 of 20 done today/)).toBeVisible();
    expect(await library.repository.review.log('2000')).toHaveLength(0);
  });

  test('brings up a claim on its date before the highlights, and settles it', async () => {
    await fill();
    await library.repository.createNote(
      aNote('Will it burn?', { checkBack: '2024-01-01' }),
      detected('other'),
    );
    await openIt({ hash: '#review' });
    await expect
      .element(page.getByText('You wanted to look at this again on 1 January 2024.'))
      .toBeVisible();
    await userEvent.keyboard('3');
    await expect.element(page.getByRole('button', { name: 'Show', exact: true })).toBeVisible();
    expect(await library.repository.notesToCheck('2024-12-31')).toEqual([]);
  });
});

describe('lost notes', () => {
  test('are attached by Enter to the best place, keep the old selectors, and can be lost again', async () => {
    const articleId = await fill();
    const { repository } = library;
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
    await openIt({ hash: '#lost' });
    await expect.element(page.getByRole('button', { name: 'Attach here' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(async () => (await repository.lostNotes()).length).toBe(0);
    const repaired = await repository.note(note.id);
    expect(repaired?.formerSelectors?.at(-1)).toEqual(reworded);
    await userEvent.keyboard('u');
    await expect.poll(async () => (await repository.lostNotes()).length).toBe(1);
  });

  test('have a tab only while there are any', async () => {
    await fill();
    await openIt();
    await expect.element(page.getByRole('tab', { name: 'Review' })).toBeVisible();
    expect(page.getByRole('tab', { name: 'Lost' }).query()).toBeNull();
  });
});

describe('in and out', () => {
  test('a backup of one library, shown first, fills another', async () => {
    await fill();
    const { files } = await openIt();
    await userEvent.click(page.getByRole('button', { name: 'Export' }));
    await userEvent.click(page.getByRole('button', { name: 'Save file' }));
    await expect.poll(() => files.length).toBe(1);
    const backup = files[0]?.content ?? new Blob();
    opened?.close();
    await library.remove();
    library = testLibrary({ now: () => new Date() });
    await library.repository.open();
    await openIt();
    await userEvent.click(page.getByRole('button', { name: 'Import' }));
    await userEvent.upload(
      page.getByLabelText('Choose file', { exact: true }),
      new File([backup], 'b.jsonl'),
    );
    await expect.element(page.getByText('3 new notes')).toBeVisible();
    expect(await library.repository.countNotes()).toBe(0);
    await userEvent.click(page.getByRole('button', { name: /^Import \d+ records$/ }));
    await expect.poll(() => rows().length).toBe(3);
  });

  test('a store deleted under the open library is not begun afresh by its search', async () => {
    await fill();
    await openIt();
    await expect.element(rows().nth(2)).toBeVisible();
    await deleted(library.name);
    await library
      .again()
      .note('wakes every reader of the store')
      .catch(() => null);
    await userEvent.type(search(), 'sea');
    await expect.poll(async () => (await library.again().open()).kind).toBe('emptied');
  });

  test('an emptied store is said and nothing is begun in silence', async () => {
    library = testLibrary({
      marker: {
        read: async () => ({ store: 'gone', created: '2024-01-01T00:00:00.000Z', notes: 12 }),
        write: async () => {},
      },
    });
    await openIt();
    await expect
      .element(page.getByRole('heading', { name: 'Your notes are gone from this browser' }))
      .toBeVisible();
    await expect.element(page.getByText(/There were 12 notes here/)).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Restore from a backup' })).toBeVisible();
  });
});

describe('everyone can use it', () => {
  test.each([
    ['the list of notes', '#notes'],
    ['the articles', '#articles'],
    ['the dossiers', '#entities'],
    ['review', '#review'],
  ])('%s has no fault that axe-core knows', async (_, hash) => {
    await fill();
    const { root } = await openIt({ hash });
    await expect.element(page.getByRole('tabpanel')).toBeVisible();
    await expect
      .poll(() =>
        root.querySelector('[role=tabpanel] li, [role=tabpanel] section, [role=tabpanel] p'),
      )
      .not.toBeNull();
    expect(await accessibilityFaults(root)).toEqual([]);
  });

  test('a saved copy and its notes have no fault that axe-core knows, in Russian too', async () => {
    const articleId = await fill();
    const { root } = await openIt({ hash: `#articles/${articleId}`, language: 'ru' });
    await expect.element(page.getByText(/^No ship has run aground/)).toBeVisible();
    expect(await accessibilityFaults(root)).toEqual([]);
  });

  test('nothing is wider than a window of 320 pixels', async () => {
    await page.viewport(320, 640);
    const articleId = await fill();
    for (const hash of ['#notes', '#articles', `#articles/${articleId}`, '#entities', '#review']) {
      const { close } = await openIt({ hash });
      await expect.element(page.getByRole('tabpanel')).toBeVisible();
      expect(document.documentElement.scrollWidth, hash).toBeLessThanOrEqual(320);
      close();
    }
  });
});

import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { aNote, detected } from '../../support/library.ts';
import { noteRows as rows, onLibraryPage } from '../../support/on-library-page.tsx';
import { BLOCKS } from '../../support/lighthouse.ts';

const on = onLibraryPage();

const search = () => page.getByRole('searchbox', { name: 'Search notes' });

describe('the list of notes', () => {
  test('shows every note and narrows as the reader types, accents and ё aside', async () => {
    await on.fill();
    await on.open();
    await expect.element(rows().nth(2)).toBeVisible();
    await userEvent.type(search(), 'еще');
    await expect.poll(() => rows().length).toBe(1);
    await userEvent.clear(search());
    await userEvent.type(search(), 'tag:sea');
    await expect.poll(() => rows().length).toBe(1);
    await expect.element(page.getByText('1 note found')).toBeVisible();
  });

  test('says what was not understood and puts it right on a click', async () => {
    await on.fill();
    await on.open();
    await userEvent.type(search(), 'colour:gren');
    await userEvent.click(page.getByRole('button', { name: 'Did you mean colour:green?' }));
    await expect.element(search()).toHaveValue('colour:green');
    await expect.poll(() => rows().length).toBe(1);
  });

  test('completes operators and values by keys', async () => {
    await on.fill();
    await on.open();
    await expect.element(rows().nth(2)).toBeVisible();
    await userEvent.type(search(), 'ta');
    await expect.element(page.getByRole('option').first()).toBeVisible();
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await expect.element(search()).toHaveValue('tag:');
    await userEvent.keyboard('se');
    await expect.element(page.getByRole('option', { name: /sea/ }).first()).toBeVisible();
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await expect.element(search()).toHaveValue('tag:sea ');
  });

  test('is walked, opened, changed, deleted and brought back by keys alone', async () => {
    await on.fill();
    const { opened: tabs } = await on.open();
    await expect.element(rows().nth(2)).toBeVisible();
    await userEvent.keyboard('/');
    expect(document.activeElement).toBe(search().element());
    await userEvent.keyboard('pays');
    await expect.poll(() => rows().length).toBe(1);
    await userEvent.keyboard('{Enter}');
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

  test('loses no key to a hand that is faster than the answer', async () => {
    await on.fill();
    await on.open();
    await expect.element(rows().nth(2)).toBeVisible();
    await userEvent.type(search(), 'pays');
    await expect.poll(() => rows().length).toBe(1);
    const field = search().element();
    if (!(field instanceof HTMLInputElement)) throw new Error('the search field is not a field');
    field.value = '';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    // Without a task between them: the page can draw, but no answer of the worker comes.
    for (const key of ['Enter', 'j', 'x', 'j', 'x']) {
      await Promise.resolve();
      (key === 'Enter' ? field : document.body).dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
      );
    }
    await expect.element(page.getByRole('group', { name: '2 selected' })).toBeVisible();
    await userEvent.keyboard('#');
    await expect.poll(() => rows().length).toBe(1);
  });

  test('goes to another part by two keys, also by letters the list has', async () => {
    await on.fill();
    await on.open();
    await expect.element(rows().nth(2)).toBeVisible();
    await userEvent.keyboard('ge');
    await expect
      .element(page.getByRole('tab', { name: 'Entities' }))
      .toHaveAttribute('aria-selected', 'true');
    await userEvent.keyboard('gn');
    await expect.element(rows().nth(2)).toBeVisible();
  });

  test('tags several notes in one step that one undo takes back', async () => {
    await on.fill();
    await on.open();
    await expect.element(rows().nth(2)).toBeVisible();
    await userEvent.keyboard('jxjx');
    await userEvent.click(page.getByRole('button', { name: 'Add tags' }));
    await userEvent.type(page.getByRole('textbox', { name: 'Tags' }), 'winter{Enter}');
    await expect
      .poll(async () => (await on.library.repository.notesTagged('winter')).length)
      .toBe(2);
    await userEvent.click(page.getByRole('button', { name: 'Undo' }));
    await expect
      .poll(async () => (await on.library.repository.notesTagged('winter')).length)
      .toBe(0);
  });

  test('takes in a note that another context writes meanwhile', async () => {
    await on.fill();
    await on.open();
    await expect.element(rows().nth(2)).toBeVisible();
    await on.library.again().createNote(aNote('fresh from the popup'), detected('third'));
    await expect.poll(() => rows().length).toBe(4);
  });

  test('draws only what is in sight of a thousand notes', async () => {
    const { repository } = on.library;
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
    await on.open();
    await expect.element(page.getByText('1,001 notes')).toBeVisible();
    expect(rows().length).toBeLessThan(60);
  });
});

describe('a saved copy', () => {
  test('shows notes in their places, walks them and leads back to the note', async () => {
    const articleId = await on.fill();
    await on.open({ hash: `#articles/${articleId}` });
    await expect.element(page.getByText(/^No ship has run aground/)).toBeVisible();
    await expect.poll(() => CSS.highlights.get('sidelight-note-green')?.size).toBe(1);
    expect(painted('note-green')).toEqual(['the old tower']);
    await userEvent.keyboard('j');
    await expect.poll(() => painted('current')).toEqual(['the lamp would burn all winter']);
    await userEvent.click(page.getByRole('button', { name: 'Go to the note' }).first());
    await expect
      .element(page.getByRole('tab', { name: 'Notes' }))
      .toHaveAttribute('aria-selected', 'true');
  });

  test('loads nothing from the network, pictures included', async () => {
    const articleId = await on.fill();
    const copy = await on.library.repository.savedCopy(articleId);
    if (!copy) throw new Error('the copy was not saved');
    const figure = { src: 'https://pictures.example/x.jpg', alt: 'A tower' };
    await on.library.repository.saveCopy({
      ...copy,
      blocks: [...BLOCKS, { part: 'caption', text: 'The tower', figure }],
      hash: 'h2',
    });
    const { root } = await on.open({ hash: `#articles/${articleId}` });
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

/** The words under one of our highlights. */
function painted(name: string): string[] {
  const ranges = [...(CSS.highlights.get(`sidelight-${name}`) ?? [])];
  return ranges.flatMap((range) => (range instanceof Range ? [range.toString()] : []));
}

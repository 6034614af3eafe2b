import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { aNote, detected } from '../../support/library.ts';
import { noteRows as rows, onLibraryPage } from '../../support/on-library-page.tsx';

const on = onLibraryPage();

const focused = (): string => document.activeElement?.textContent ?? '';
const rowFocused = (): boolean => document.activeElement?.classList.contains('note-open') ?? false;

describe('keys go on where they were', () => {
  test('when the editor is left, in the row of its note', async () => {
    await on.fill();
    await on.open();
    await expect.element(rows().nth(2)).toBeVisible();
    await userEvent.keyboard('jj');
    const second = rows().nth(1).element();
    await expect.poll(() => rowFocused() && second.contains(document.activeElement)).toBe(true);
    const row = focused();
    await userEvent.keyboard('e');
    await expect.element(page.getByRole('textbox', { name: 'Note', exact: true })).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await expect.poll(focused).toBe(row);
  });

  test('when the bar of the selection goes, in the list', async () => {
    await on.fill();
    await on.open();
    await expect.element(rows().nth(2)).toBeVisible();
    await userEvent.keyboard('jxjx');
    const remove = page.getByRole('button', { name: 'Delete' });
    await expect.element(remove).toBeVisible();
    remove.element().focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => rows().length).toBe(1);
    await expect.poll(rowFocused).toBe(true);
  });

  test('when an article is closed, at that article in the list', async () => {
    await on.fill();
    await on.open({ hash: '#articles' });
    await expect.element(page.getByRole('list', { name: 'Articles' })).toBeVisible();
    await userEvent.keyboard('jj');
    await expect.poll(focused).toContain('The lighthouse is lit again');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText(/^No ship has run aground/)).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.poll(focused).toContain('The lighthouse is lit again');
  });
});

test('dossiers are walked and opened by keys', async () => {
  const { repository } = on.library;
  for (const entity of ['world/kenya', 'world/mali'])
    await repository.createNote(aNote(entity, { entities: [entity] }), detected(entity));
  await on.open({ hash: '#entities' });
  const list = page.getByRole('list', { name: 'Entities' });
  await expect.element(list.getByRole('button').nth(1)).toBeVisible();
  await userEvent.keyboard('j');
  await expect.element(list.getByRole('button').first()).toHaveFocus();
  await userEvent.keyboard('j');
  await expect.element(list.getByRole('button').nth(1)).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await expect.element(list.getByRole('button').nth(1)).toHaveAttribute('aria-current', 'true');
});

test('deleted notes are walked and restored by keys', async () => {
  const { repository } = on.library;
  const kept = await repository.createNote(aNote('a first thought'), detected(1));
  await repository.deleteNotes([kept.id]);
  await on.open({ hash: '#trash' });
  await expect.element(page.getByRole('button', { name: 'Restore' })).toBeVisible();
  await userEvent.keyboard('j{Enter}');
  await expect.poll(async () => repository.countTrash()).toBe(0);
});

import { describe, expect, it } from 'vitest';
import type { SavedCopy } from '@/utils/article/article.ts';
import { copyAsRead, isFoldedCopy, isFragment } from '@/utils/article/copy.ts';
import { changesBetween, selectorsOf } from '@/utils/article/copy-changes.ts';
import { BLOCKS } from '../../support/lighthouse.ts';

const OLD = BLOCKS.map(({ text }) => ({ text }));
const [TITLE = '', LAMP = '', TOWER = ''] = BLOCKS.map(({ text }) => text);
const NEW_PARAGRAPH = 'A second keeper has been hired, and she brought her own kettle along.';

const text = (texts: readonly string[], folded: readonly string[] = []) => ({
  blocks: texts.map((each) => ({ text: each })),
  folded,
});

const saved = (blocks: readonly { text: string }[], captured: string): SavedCopy => ({
  articleId: 'a',
  schema: 1,
  captured,
  blocks: blocks.map((block) => ({ part: 'body', text: block.text })),
  hash: captured,
});

describe('what changed between two copies', () => {
  it('is nothing where only the typography differs', () => {
    expect(changesBetween(text(["It's lit"]), text(['It’s lit']))).toEqual([]);
  });

  it('is told in the order of the newer text: added, cut and reworded', () => {
    const now = [
      { text: TITLE },
      { text: NEW_PARAGRAPH },
      { text: LAMP.replace('all winter', 'until spring') },
    ];
    const changes = changesBetween({ blocks: OLD }, { blocks: now });
    expect(changes.map(({ kind }) => kind)).toEqual(['added', 'reworded', 'removed']);
    expect(changes[2]).toEqual({ kind: 'removed', text: TOWER });
  });

  it('leads to the new words alone', () => {
    const now = [{ text: TITLE }, { text: LAMP.replace('all winter', 'until spring') }];
    const change = changesBetween({ blocks: OLD }, { blocks: now }).find(
      ({ kind }) => kind === 'reworded',
    );
    if (change?.kind !== 'reworded') throw new Error('not reworded');
    const [quote] = selectorsOf(change.at, now);
    expect(quote).toMatchObject({ type: 'TextQuoteSelector', exact: 'until spring' });
  });

  it('leads to the paragraph where words were only cut', () => {
    const shorter = LAMP.replace(' on Monday', '');
    const [change] = changesBetween(text([LAMP]), text([shorter]));
    expect(change).toMatchObject({ at: { block: 0, start: 0, end: shorter.length } });
  });
});

describe('paragraphs that were divided otherwise', () => {
  const both = `${LAMP} ${TOWER}`;
  const LATER = LAMP.replace('all winter', 'until spring');

  it('are no change where one was split or two were joined', () => {
    expect(changesBetween(text([TITLE, both]), text([TITLE, LAMP, TOWER]))).toEqual([]);
    expect(changesBetween(text([LAMP, TOWER]), text([both]))).toEqual([]);
  });

  it('are told once, with what was reworded, and lead to it', () => {
    const split = changesBetween(text([both]), text([LATER, NEW_PARAGRAPH]));
    expect(split.map(({ kind }) => kind)).toEqual(['reworded', 'added']);
    const [change] = changesBetween(text([both]), text([LATER, TOWER]));
    expect(change).toMatchObject({ kind: 'reworded', at: { block: 0 } });
    const [second] = changesBetween(text([`${TOWER} ${LAMP}`]), text([TOWER, LATER]));
    expect(second).toMatchObject({ at: { block: 1, start: LATER.indexOf('until') } });
    const [joint] = changesBetween(text([LAMP, TOWER]), text([`${LATER} ${TOWER}`]));
    const removed =
      joint?.kind === 'reworded' && joint.pieces.filter((p) => p.change === 'removed');
    expect(removed).toMatchObject([{ text: expect.stringContaining('all winter') }]);
  });

  it('are added where they say again what another says', () => {
    const again = 'In short, the keeper said on Monday that the lamp would burn.';
    const changes = changesBetween(text([TITLE, LAMP, TOWER]), text([TITLE, LATER, TOWER, again]));
    expect(changes.map(({ kind }) => kind)).toEqual(['reworded', 'added']);
    expect(changesBetween(text([LAMP]), text([LAMP, LAMP]))).toMatchObject([{ kind: 'added' }]);
    expect(changesBetween(text([LAMP, LAMP]), text([LAMP]))).toMatchObject([{ kind: 'removed' }]);
  });
});

describe('a page that folds text away', () => {
  it('added nothing that it only did not show before', () => {
    const short = text([TITLE, LAMP], [TOWER]);
    expect(changesBetween(short, text([TITLE, LAMP, TOWER]))).toEqual([]);
    const more = changesBetween(short, text([TITLE, LAMP, TOWER, NEW_PARAGRAPH]));
    expect(more).toMatchObject([{ kind: 'added', text: NEW_PARAGRAPH }]);
  });

  it('cut nothing that it still holds, in one paragraph or in two', () => {
    const whole = text([TITLE, LAMP, TOWER]);
    expect(changesBetween(whole, text([TITLE], [`${LAMP} ${TOWER}`]))).toEqual([]);
    expect(changesBetween(whole, text([TITLE], [LAMP]))).toMatchObject([
      { kind: 'removed', text: TOWER },
    ]);
  });

  it('takes no fuller copy’s place, but a page with other words does', () => {
    const whole = text([TITLE, LAMP, TOWER]);
    expect(isFoldedCopy(text([TITLE, LAMP], [TOWER]), whole)).toBe(true);
    expect(isFoldedCopy(text([TITLE, LAMP]), whole)).toBe(false);
    expect(isFoldedCopy(text([TITLE, NEW_PARAGRAPH], [LAMP, TOWER]), whole)).toBe(false);
    expect(isFoldedCopy(text([TITLE, LAMP, TOWER], ['A menu of the page']), whole)).toBe(false);
  });
});

describe('the copy that was read', () => {
  const NOW = new Date('2026-03-01T12:00:00Z');
  const changed = [{ text: TITLE }, { text: NEW_PARAGRAPH }];

  it('is the saved one while the page says something else', () => {
    const copy = saved(OLD, '2026-01-01T00:00:00Z');
    expect(copyAsRead(changed, copy, [], NOW)).toBe(copy);
  });

  it('is the one before for a day after the new text was saved, and then no more', () => {
    const before = saved(OLD, '2026-01-01T00:00:00Z');
    const fresh = saved(changed, '2026-03-01T11:00:00Z');
    expect(copyAsRead(changed, fresh, [before], NOW)).toBe(before);
    const old = saved(changed, '2026-02-20T11:00:00Z');
    expect(copyAsRead(changed, old, [before], NOW)).toBeNull();
  });

  it('is none without a saved copy', () => {
    expect(copyAsRead(changed, null, [], NOW)).toBeNull();
  });

  it('is not compared with a page that holds but a part of it', () => {
    expect(isFragment([{ text: TITLE }], OLD)).toBe(true);
    expect(isFragment(OLD, OLD)).toBe(false);
  });
});

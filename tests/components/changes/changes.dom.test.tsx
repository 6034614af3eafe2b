import '@/components/design/design.css';
import '@/components/page/page.css';
import '@/components/changes/changes.css';
import '@/components/popup/popup.css';
import '@/components/card/card.css';
import '@/components/panel/panel.css';
import { afterEach, expect, it } from 'vitest';
import { PanelApp } from '@/components/panel/PanelApp.tsx';
import { PopupApp } from '@/components/popup/PopupApp.tsx';
import { accessibilityFaults } from '../../support/accessibility.ts';
import { ARTICLE_ID } from '../../support/fake-page.ts';
import { fakeServices, fakeWorld, type FakeWorld } from '../../support/fake-services.ts';
import { appears, byRole } from '../../support/in-page.ts';
import { type Drawn, draw } from '../../support/render.tsx';

let drawn: Drawn | null = null;

afterEach(() => {
  drawn?.remove();
  drawn = null;
});

const loadMap = () => Promise.reject(new Error('no map here'));

/** The reader's copy, and a page that has a paragraph more and another's words changed. */
function changedTexts(): NonNullable<FakeWorld['texts']> {
  const block = (text: string) => ({ part: 'body' as const, text });
  return {
    articleId: ARTICLE_ID,
    copy: {
      articleId: ARTICLE_ID,
      schema: 1,
      captured: '2025-05-04T09:00:00.000Z',
      blocks: [block('The quay would stay open all winter, the minister said on Sunday.')],
      hash: 'then',
    },
    page: {
      blocks: [
        block('The quay would stay open until spring, the minister said on Sunday.'),
        block('A second ferry has been ordered for the early summer months.'),
      ],
    },
  };
}

const panel = (world: FakeWorld) => {
  drawn = draw(<PanelApp loadMap={loadMap} />, fakeServices(world), 'en');
  return drawn.root;
};

const popup = (world: FakeWorld) => {
  drawn = draw(<PopupApp />, fakeServices(world), 'en');
  return drawn.root;
};

it('the panel tells what changed since the article was read, and leads to the new words', async () => {
  const here = fakeWorld({ texts: changedTexts() });
  const root = panel(here);
  const list = await appears(() => root.querySelector('.changes'));
  expect([...list.children].map((item) => item.getAttribute('data-change'))).toEqual([
    'reworded',
    'added',
  ]);
  expect(list.querySelector('ins')?.textContent.trim()).toBe('(Added: until spring)');
  expect(list.querySelector('del')?.textContent.trim()).toBe('(Removed: all winter)');
  list.querySelector('button')?.click();
  expect(here.calls.findLast((call) => call.startsWith('goToSelectors'))).toContain(
    '"exact":"until spring"',
  );
  expect(await accessibilityFaults(root)).toEqual([]);
});

it('the popup says in one line that the article changed, and opens the panel', async () => {
  const here = fakeWorld({ texts: changedTexts() });
  const root = popup(here);
  const line = await appears(() =>
    byRole(root, 'button', 'This article has changed since you read it'),
  );
  expect(root.querySelector('.changes')).toBeNull();
  line.click();
  expect(here.calls.some((call) => call.startsWith('openPanel'))).toBe(true);
  expect(await accessibilityFaults(root)).toEqual([]);
});

it('nothing is said of an article that is as it was read', async () => {
  const [block] = changedTexts().copy.blocks;
  const texts = { ...changedTexts(), page: { blocks: block ? [block] : [] } };
  const root = popup(fakeWorld({ texts }));
  await appears(() => byRole(root, 'ul', 'In this article'));
  expect(root.querySelector('.changed-line')).toBeNull();
});

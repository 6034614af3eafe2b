import '@/components/design/design.css';
import '@/components/page/page.css';
import '@/components/card/card.css';
import '@/components/welcome/welcome.css';
import { afterEach, expect, it } from 'vitest';
import { WelcomeApp } from '@/components/welcome/WelcomeApp.tsx';
import { exampleAtWork } from '@/entrypoints/welcome/example.ts';
import { LANGUAGES } from '@/utils/settings/settings.ts';
import { accessibilityFaults } from '../../support/accessibility.ts';
import { fakeServices, fakeWorld } from '../../support/fake-services.ts';
import { appears } from '../../support/in-page.ts';
import { type Drawn, draw } from '../../support/render.tsx';

let drawn: Drawn | null = null;

function open(language: (typeof LANGUAGES)[number] = 'en'): HTMLElement {
  const services = {
    ...exampleAtWork(),
    shortcut: () => Promise.resolve('Alt+Shift+S'),
    articleUrl: 'https://example.org/',
    libraryUrl: '/library.html',
    optionsUrl: '/options.html',
  };
  drawn = draw(<WelcomeApp services={services} />, fakeServices(fakeWorld()), language);
  return drawn.root;
}

afterEach(() => {
  drawn?.remove();
  drawn = null;
  CSS.highlights.clear();
});

/** Six names stand in the example in every language: two people, four places and more. */
const NAMES = 6;

it.each(LANGUAGES)(
  'marks the example for real in %s and lists what it marked',
  async (language) => {
    const root = open(language);
    await appears(() => CSS.highlights.get('sidelight-person')?.size);
    await appears(() => CSS.highlights.get('sidelight-place')?.size);
    expect(root.querySelectorAll('.entity-open').length).toBeGreaterThanOrEqual(NAMES);
  },
);

it('adds no element to the text it marks', async () => {
  const root = open();
  await appears(() => CSS.highlights.get('sidelight-person')?.size);
  for (const paragraph of root.querySelectorAll('.example-sheet > p'))
    expect(paragraph.childElementCount).toBe(0);
});

it('opens the card of a mark that is clicked', async () => {
  const root = open();
  const highlight = await appears(() => CSS.highlights.get('sidelight-person'));
  const range = await appears(() => [...highlight].find((each) => each instanceof Range));
  range.startContainer.parentElement?.scrollIntoView({ behavior: 'instant' });
  const box = await appears(() => range.getClientRects()[0]);
  const [clientX, clientY] = [box.left + box.width / 2, box.top + box.height / 2];
  range.startContainer.parentElement?.dispatchEvent(
    new MouseEvent('click', { bubbles: true, clientX, clientY }),
  );
  await appears(() => root.querySelector('[role=dialog]'));
});

it('opens a card from the list without a pointer', async () => {
  const root = open();
  const name = await appears(() => root.querySelector<HTMLElement>('.entity-open'));
  name.click();
  await appears(() => root.querySelector('[role=dialog]'));
  expect(name.getAttribute('aria-pressed')).toBe('true');
});

it.each(LANGUAGES)('has no accessibility fault in %s', async (language) => {
  const root = open(language);
  (await appears(() => root.querySelector<HTMLElement>('.entity-open'))).click();
  await appears(() => root.querySelector('[role=dialog]'));
  expect(await accessibilityFaults(root)).toEqual([]);
});

import '@/components/design/design.css';
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Tabs } from '@/components/design/Tabs.tsx';
import { accessibilityFaults } from '../../support/accessibility.ts';
import { appears, press } from '../../support/in-page.ts';

type Value = 'one' | 'two' | 'three';
const TABS: { value: Value; label: string }[] = [
  { value: 'one', label: 'One' },
  { value: 'two', label: 'Two' },
  { value: 'three', label: 'Three' },
];

function Sample() {
  const [value, setValue] = useState<Value>('one');
  return (
    <Tabs label="Sample" value={value} tabs={TABS} onChange={setValue}>
      <p>{value}</p>
    </Tabs>
  );
}

let root: HTMLElement;
beforeEach(() => {
  root = document.createElement('div');
  document.body.append(root);
  render(<Sample />, root);
});
afterEach(() => {
  render(null, root);
  root.remove();
});

it.each([
  ['{ArrowRight}', 'two'],
  ['{ArrowLeft}', 'three'],
  ['{End}', 'three'],
  ['{ArrowRight}{Home}', 'one'],
])('shows and focuses the right tab after %s', async (keys, value) => {
  root.querySelector<HTMLElement>('[aria-selected=true]')?.focus();
  await press(keys);
  await appears(() => root.querySelector('p')?.textContent === value);
  expect(document.activeElement?.getAttribute('aria-selected')).toBe('true');
});

it('keeps the chosen tab in view when counts make the row longer than its place, and scrolls nothing else', async () => {
  root.style.cssText = 'width: 80px; margin-top: 3000px; padding-bottom: 3000px';
  const show = (count?: number) => {
    const tabs = TABS.map((tab) => (count === undefined ? tab : { ...tab, count }));
    render(
      <Tabs label="Sample" value="three" tabs={tabs} onChange={() => {}}>
        <p>three</p>
      </Tabs>,
      root,
    );
  };
  show();
  const row = root.querySelector<HTMLElement>('.tabs');
  if (!row) throw new Error('there is no row of tabs');
  // As the side panel's row is.
  row.style.cssText = 'flex-wrap: nowrap; overflow-x: auto; white-space: nowrap';
  scrollTo(0, 100);
  show(12_345);
  const chosen = row.querySelector('[aria-selected=true]');
  const rightOf = (element: Element | null) => element?.getBoundingClientRect().right ?? Infinity;
  await appears(() => row.scrollLeft > 100 && rightOf(chosen) <= rightOf(row) + 1);
  expect(scrollY).toBe(100);
});

it('keeps the chosen tab in view when the window becomes narrower than the row', async () => {
  root.style.width = '600px';
  const row = root.querySelector<HTMLElement>('.tabs');
  if (row) row.style.cssText = 'flex-wrap: nowrap; overflow-x: auto; white-space: nowrap';
  root.querySelector<HTMLElement>('[role=tab]:last-child')?.click();
  await appears(() => root.querySelector('p')?.textContent === 'three');
  expect(row?.scrollLeft).toBe(0);
  root.style.width = '70px';
  const chosen = root.querySelector('[aria-selected=true]');
  const right = (element: Element | null | undefined) =>
    element?.getBoundingClientRect().right ?? Infinity;
  await appears(() => (row?.scrollLeft ?? 0) > 0 && right(chosen) <= right(row) + 1);
});

it('has one stop in the tab order and no accessibility fault', async () => {
  expect(root.querySelectorAll('[role=tab][tabindex="0"]')).toHaveLength(1);
  expect(await accessibilityFaults(root)).toEqual([]);
});

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

it('has one stop in the tab order and no accessibility fault', async () => {
  expect(root.querySelectorAll('[role=tab][tabindex="0"]')).toHaveLength(1);
  expect(await accessibilityFaults(root)).toEqual([]);
});

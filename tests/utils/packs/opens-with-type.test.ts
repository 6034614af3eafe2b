import { expect, it } from 'vitest';
import { opensWithType } from '@/utils/packs/opens-with-type.ts';

it.each([
  ['Country', 'Country in Northern Europe', true],
  ['Capital city', 'Capital, Finland', true],
  ['Страна', 'Страна в Северной Европе', true],
  ['Pays', 'Pays d’Europe du Nord', true],
  ['Person', 'Personal envoy of the king', false],
  ['Armed group', 'A group in the north', false],
  ['City', '', false],
  ['', '', false],
])('“%s” is said by “%s”: %s', (type, description, says) => {
  expect(opensWithType({ type, description })).toBe(says);
});

import { expect, it } from 'vitest';
import { opensWithType, typeAndDescription } from '@/utils/packs/opens-with-type.ts';

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

it.each([
  ['Country', 'Country in Northern Europe', 'Country in Northern Europe'],
  ['Person', 'Prime minister of Norland', 'Person · Prime minister of Norland'],
  ['Person', '', 'Person'],
])('“%s” and “%s” make one line: %s', (type, description, line) => {
  expect(typeAndDescription({ type, description })).toBe(line);
});

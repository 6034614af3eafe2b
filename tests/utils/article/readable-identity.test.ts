import { expect, it } from 'vitest';
import { readableIdentity } from '@/utils/article/readable-identity.ts';

it.each([
  ['publisher:gazette.example:85331', 'gazette.example, 85331'],
  ['url:gazette.example/2024/06/05/a-lamp-for-three', 'gazette.example: a lamp for three'],
  ['url:gazette.example/a_lamp.html', 'gazette.example: a lamp'],
  ['url:gazette.example/%D0%BB%D0%B0%D0%BC%D0%BF%D0%B0', 'gazette.example: лампа'],
  ['url:gazette.example/100%-lamp', 'gazette.example: 100% lamp'],
  ['url:gazette.example', 'gazette.example'],
])('%s is told as %s', (identity, told) => {
  expect(readableIdentity(identity)).toBe(told);
});

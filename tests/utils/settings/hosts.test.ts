import { expect, it } from 'vitest';
import { coversSite, patternHost, siteHost } from '@/utils/settings/hosts.ts';

it.each([
  ['https://www.example.org/a?b#c', 'example.org'],
  ['http://news.example.org:8080/', 'news.example.org'],
  ['file:///home/a.html', null],
  ['chrome://settings', null],
  ['not an address', null],
  [null, null],
])('names the site of %s as %s', (url, host) => {
  expect(siteHost(url)).toBe(host);
});

it.each([
  ['https://example.org/a', true],
  ['https://www.example.org/a', true],
  ['https://news.example.org/a', true],
  ['https://badexample.org/a', false],
  ['https://example.org.evil.test/a', false],
  ['file:///example.org', false],
])('a list with example.org covers %s: %s', (url, covered) => {
  expect(coversSite(['example.org'], url)).toBe(covered);
});

it.each([
  ['*://*.example.org/*', 'example.org'],
  ['https://example.org/*', 'example.org'],
  ['*://*/*', '*'],
  ['<all_urls>', '*'],
])('reads the pattern %s as %s', (pattern, host) => {
  expect(patternHost(pattern)).toBe(host);
});

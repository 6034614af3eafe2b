import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS, parseSettings } from '@/utils/settings/settings.ts';

test('settings that were never stored are the defaults', () => {
  expect(parseSettings(undefined)).toEqual(DEFAULT_SETTINGS);
});

test('one damaged field takes its default and costs the reader no other', () => {
  const parsed = parseSettings({ density: 'sometimes', reviewPerDay: 7, neverOn: ['example.org'] });
  expect(parsed.density).toBe('first-in-paragraph');
  expect(parsed.reviewPerDay).toBe(7);
  expect(parsed.neverOn).toEqual(['example.org']);
});

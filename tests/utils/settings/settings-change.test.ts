import { expect, test } from 'vitest';
import { changeSettings } from '@/utils/settings/settings-change.ts';
import { DEFAULT_SETTINGS } from '@/utils/settings/settings.ts';

test('a list grows from what is stored and the other settings stay', () => {
  const stored = { ...DEFAULT_SETTINGS, neverOn: ['example.org'], reviewPerDay: 7 };
  const changed = changeSettings(stored, ({ neverOn }) => ({
    neverOn: [...neverOn, 'example.net'],
  }));
  expect(changed).toEqual({ ...stored, neverOn: ['example.org', 'example.net'] });
});

test('a value takes the place of the stored one', () => {
  expect(changeSettings(DEFAULT_SETTINGS, { dailyBackup: true })).toEqual({
    ...DEFAULT_SETTINGS,
    dailyBackup: true,
  });
});

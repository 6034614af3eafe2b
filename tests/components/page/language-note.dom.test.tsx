import { render } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import { LanguageNote } from '@/components/page/LanguageNote.tsx';
import { LanguageContext } from '@/components/words/language.ts';
import type { Language } from '@/utils/settings/settings.ts';

function said(of: string | null | undefined, language: Language = 'en'): string {
  const root = document.createElement('div');
  document.body.append(root);
  render(
    <LanguageContext.Provider value={language}>
      <LanguageNote of={of} />
    </LanguageContext.Provider>,
    root,
  );
  return root.textContent;
}

afterEach(() => document.body.replaceChildren());

describe('what is said of the article’s language', () => {
  it.each([
    ['de-AT', 'en', 'German'],
    ['ar', 'fr', 'arabe'],
    ['zh-Hans', 'ru', 'китайский'],
  ] as const)('names one that has no rules: %s in %s', (of, language, name) => {
    expect(said(of, language)).toContain(name);
  });

  it.each([['en'], ['fr-CA'], ['ru'], [''], ['!!'], [null], [undefined]])(
    'is nothing for %j',
    (of) => {
      expect(said(of)).toBe('');
    },
  );
});

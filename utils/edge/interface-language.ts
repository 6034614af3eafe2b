import { browser } from 'wxt/browser';
import { LANGUAGES, type Language } from '@/utils/settings/settings.ts';
import { loadSettings } from './settings-store.ts';

/** The language the reader chose, or the browser's where it is one of ours, or English. */
export async function interfaceLanguage(): Promise<Language> {
  const { language } = await loadSettings();
  if (language !== 'auto') return language;
  const own = browser.i18n.getUILanguage().slice(0, 2);
  return LANGUAGES.find((each) => each === own) ?? 'en';
}

import type { Settings } from '@/utils/settings/settings.ts';
import type { Driver, Web } from './driver.ts';
import { newspaper } from './newspaper.ts';
import { SEED_URL } from './publisher-page.ts';
import { settingStored } from './stored-setting.ts';
import type { Surface } from './surface.ts';

/** Opens the example article, or another page of a web, and waits for its marks. */
export async function openArticle(
  driver: Driver,
  web: Web = newspaper(),
  url = SEED_URL,
): Promise<Surface> {
  driver.answer(web);
  const page = await driver.open(url);
  await page.until(() => CSS.highlights.has('sidelight-place'));
  return page;
}

/** Chooses how many marks are shown, on the options page as a reader does. */
export async function chooseDensity(driver: Driver, name: string): Promise<void> {
  const options = await driver.openExtensionPage('options.html');
  const group = { role: 'radiogroup', name: 'Marks shown' };
  await (await options.find({ role: 'radio', name, within: group })).click();
  await settingStored(options, 'density', DENSITIES[name] ?? 'every');
  await options.close();
}

const DENSITIES: Readonly<Record<string, Settings['density']>> = {
  'Every mention': 'every',
  'First in each paragraph': 'first-in-paragraph',
  'First in the article': 'first-in-article',
  None: 'none',
};

import * as v from 'valibot';
import { browser } from 'wxt/browser';

/**
 * A name that was begun and not saved. In `storage.local`, which a frame inside a web page has even
 * where the browser gives it no storage of its own.
 */
const DraftSchema = v.object({
  name: v.string(),
  kind: v.picklist(['person', 'place', 'organisation', 'event']),
  description: v.string(),
  aliases: v.string(),
  link: v.string(),
});
export type NameDraft = v.InferOutput<typeof DraftSchema>;

const PREFIX = 'name-draft:';

/** Keeps what stands in the form; called on every keystroke. */
export function keepNameDraft(key: string, draft: NameDraft): Promise<void> {
  return browser.storage.local.set({ [PREFIX + key]: draft });
}

/** What was begun under this key; null if nothing was. */
export async function nameDraft(key: string): Promise<NameDraft | null> {
  const stored = await browser.storage.local.get(PREFIX + key);
  const parsed = v.safeParse(DraftSchema, stored[PREFIX + key]);
  return parsed.success ? parsed.output : null;
}

/** Lets it go, once it is saved or given up. */
export function dropNameDraft(key: string): Promise<void> {
  return browser.storage.local.remove(PREFIX + key);
}

import type { Card as Texts } from '@/utils/i18n/en/card.ts';

/**
 * What the way to the list of marks is called. Without a plural: its rules take 20 ms to load in a
 * page that needs nothing else of them.
 */
export function marksLabel({ listTitle }: Pick<Texts, 'listTitle'>, marks: number): string {
  return `Sidelight: ${listTitle} (${marks})`;
}

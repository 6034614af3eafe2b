import type { CopyBlock } from './article.ts';

/** What the hash of a saved copy is made of: the texts of its blocks joined by line feeds. */
export function hashInput(blocks: readonly Pick<CopyBlock, 'text'>[]): string {
  return blocks.map(({ text }) => text).join('\n');
}

/** SHA-256 of a saved copy as lower-case hex: equal copies are stored once. */
export async function copyHash(blocks: readonly Pick<CopyBlock, 'text'>[]): Promise<string> {
  const bytes = new TextEncoder().encode(hashInput(blocks));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

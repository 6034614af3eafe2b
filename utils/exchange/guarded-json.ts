import type { BadReason } from './import-file.ts';

/**
 * Longest single value, in UTF-16 code units: files are read value by value, and none of ours (the
 * largest are packs) comes near.
 */
export const LONGEST_VALUE = 50_000_000;

/** Longest single text: a saved article of 100,000 words is about 700,000. */
const LONGEST_TEXT = 5_000_000;

/** Deeper than any format here nests (W3C collection → page → item → target → selector → refinedBy). */
const DEEPEST = 24;

/** Keys that reach into prototypes when objects are merged. */
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

export type Guarded =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly reason: BadReason; readonly detail: string };

/** Parses JSON of unknown origin, within limits of size and depth and without forbidden keys. */
export function parseGuardedJson(text: string): Guarded {
  if (text.length > LONGEST_VALUE) return refused('too-large', `${text.length} characters`);
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch (error) {
    return refused('unreadable', error instanceof Error ? error.message.slice(0, 200) : '');
  }
  return judge(value) ?? { ok: true, value };
}

/** Why a parsed value is not to be touched, or null. */
export function judge(value: unknown): Extract<Guarded, { ok: false }> | null {
  const open: { value: unknown; depth: number }[] = [{ value, depth: 0 }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value: inner, depth } = next;
    if (typeof inner === 'string' && inner.length > LONGEST_TEXT)
      return refused('too-large', `a text of ${inner.length} characters`);
    if (typeof inner !== 'object' || inner === null) continue;
    if (depth >= DEEPEST) return refused('too-deep', `more than ${DEEPEST} levels`);
    if (Array.isArray(inner))
      for (const item of inner) open.push({ value: item, depth: depth + 1 });
    else
      for (const [key, item] of Object.entries(inner)) {
        if (FORBIDDEN.has(key)) return refused('forbidden-key', key);
        open.push({ value: item, depth: depth + 1 });
      }
  }
  return null;
}

function refused(reason: BadReason, detail: string): Extract<Guarded, { ok: false }> {
  return { ok: false, reason, detail };
}

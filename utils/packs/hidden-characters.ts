/**
 * Control characters and line separators, those that turn the direction of what follows, and the tag
 * characters, which write whole sentences that nobody sees: they hide words or show them in another
 * order ("Trojan Source", CVE-2021-42574). No name, text or address of a pack needs one.
 */
const PARTING = '\\p{Cc}\\u2028\\u2029';
const TURNING = '\\u202a-\\u202e\\u2066-\\u2069\\ufeff\\u{e0000}-\\u{e007f}';
const HIDDEN = new RegExp(`[${PARTING}${TURNING}]`, 'u');
const PARTINGS = new RegExp(`[${PARTING}]+`, 'gu');
const TURNINGS = new RegExp(`[${TURNING}]`, 'gu');

/** Anything that leaves ink: no white space, nothing that is drawn as nothing. */
const INK = /[^\p{White_Space}\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/u;

/** True if a text holds characters that hide or turn what a reader sees of it. */
export function hasHiddenCharacters(text: string): boolean {
  return HIDDEN.test(text);
}

/** A text without them; such as part words become spaces. */
export function withoutHiddenCharacters(text: string): string {
  return text.replace(PARTINGS, ' ').replace(TURNINGS, '');
}

/** True if nothing of a text can be seen. */
export function isBlank(text: string): boolean {
  return !INK.test(text);
}

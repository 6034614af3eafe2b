/**
 * Control characters, and those that turn the direction of what follows: they hide words or show them
 * in another order ("Trojan Source", CVE-2021-42574). No name, text or address of a pack needs one.
 */
const HIDDEN = /[\p{Cc}\u202a-\u202e\u2066-\u2069\ufeff]/u;

/** True if a text holds characters that hide or turn what a reader sees of it. */
export function hasHiddenCharacters(text: string): boolean {
  return HIDDEN.test(text);
}

/** A text without them; such as part words become spaces. */
export function withoutHiddenCharacters(text: string): string {
  return text.replace(/[\p{Cc}]+/gu, ' ').replace(/[\u202a-\u202e\u2066-\u2069\ufeff]/gu, '');
}

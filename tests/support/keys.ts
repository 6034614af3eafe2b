import type { Key, Modifier } from './backend.ts';

const MODIFIERS: readonly Modifier[] = ['Alt', 'Control', 'Meta', 'Shift'];

/** Keys whose `code` is their name and that type nothing. */
const NAMED = new Set([
  'Escape',
  'Tab',
  'Backspace',
  'Delete',
  'Home',
  'End',
  'PageUp',
  'PageDown',
  'ArrowUp',
  'ArrowDown',
  'ArrowLeft',
  'ArrowRight',
]);

/**
 * Reads a key stroke such as `Escape`, `a` or `Control+Shift+z`.
 * @throws if a part before the last is no modifier
 */
export function parseKey(stroke: string): Key {
  const parts = stroke === '+' ? ['+'] : stroke.split('+');
  const last = parts.pop() ?? '';
  const modifiers = parts.map((part) => {
    const modifier = MODIFIERS.find((known) => known === part);
    if (!modifier) throw new Error(`No modifier key: ${part}`);
    return modifier;
  });
  const types = modifiers.every((modifier) => modifier === 'Shift');
  const { code, text } = describe(last);
  return { key: last, code, text: types ? text : '', modifiers };
}

/** The key that types one character. */
export function keyFor(character: string): Key {
  if (character === '\n') return parseKey('Enter');
  return { key: character, ...describe(character), modifiers: [] };
}

function describe(key: string): { code: string; text: string } {
  if (NAMED.has(key)) return { code: key, text: '' };
  if (key === 'Enter') return { code: 'Enter', text: '\r' };
  if (key === ' ') return { code: 'Space', text: ' ' };
  if (/^[a-z]$/i.test(key)) return { code: `Key${key.toUpperCase()}`, text: key };
  if (/^\d$/.test(key)) return { code: `Digit${key}`, text: key };
  return { code: '', text: key };
}

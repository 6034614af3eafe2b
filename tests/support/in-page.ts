import { userEvent } from 'vitest/browser';

/** Waits until `look` gives something, as long as Vitest's own limit for a test allows. */
export async function appears<T>(look: () => T | null | undefined): Promise<T> {
  for (;;) {
    const found = look();
    if (found !== null && found !== undefined && found !== false) return found;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** The element of a role with this accessible name, if it is there and not hidden. */
export function byRole(root: ParentNode, selector: string, name: string): HTMLElement | null {
  const all = [...root.querySelectorAll<HTMLElement>(selector)];
  return all.find((element) => nameOf(element) === name) ?? null;
}

/** Types with real key events into whatever has the focus. */
export async function typeKeys(text: string): Promise<void> {
  await userEvent.keyboard(text.replaceAll('{', '{{').replaceAll('[', '[['));
}

/** Presses a key or a chord in Testing Library's notation, such as `{Control>}{Enter}{/Control}`. */
export async function press(keys: string): Promise<void> {
  await userEvent.keyboard(keys);
}

/** The name as far as these tests need it: aria-label, labelledby, label, own text. */
function nameOf(element: HTMLElement): string {
  const label = element.getAttribute('aria-label');
  if (label !== null) return label;
  const ids = element.getAttribute('aria-labelledby');
  if (ids !== null)
    return ids
      .split(' ')
      .map((id) => element.ownerDocument.getElementById(id)?.textContent ?? '')
      .join(' ')
      .trim();
  if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) {
    const [first] = element.labels ?? [];
    if (first) return first.textContent.trim();
  }
  return element.textContent.trim();
}

import { formatText, type Format } from '@/utils/notes/format-text.ts';

const KEYS: Readonly<Record<string, Format>> = {
  b: 'strong',
  i: 'emphasis',
  k: 'link',
  e: 'code',
};

/**
 * Ctrl or ⌘ with B, I, K, E in the note. Typed in through the browser (`insertText`), so that the
 * field's own undo knows of it; the field tells of it as of any typing. True if the key was one.
 */
export function formatByKey(event: KeyboardEvent): boolean {
  const field = event.target;
  if (!(field instanceof HTMLTextAreaElement)) return false;
  if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return false;
  const format = KEYS[event.key.toLowerCase()];
  if (format === undefined || event.isComposing) return false;
  const { value, selectionStart, selectionEnd } = field;
  const edit = formatText(value, selectionStart, selectionEnd, format);
  field.setSelectionRange(edit.start, edit.end);
  // oxlint-disable-next-line typescript/no-deprecated -- the only way that keeps the browser's undo (https://developer.mozilla.org/docs/Web/API/Document/execCommand#inserttext)
  if (!document.execCommand('insertText', false, edit.insert)) return false;
  field.setSelectionRange(edit.select.start, edit.select.end);
  event.preventDefault();
  return true;
}

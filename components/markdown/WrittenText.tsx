import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** What can be Markdown: marks of its syntax, a list's beginning, a blank line. */
const SYNTAX = /[*_`#>[\]\\~]|^\s*(?:[-+]|\d+[.)])\s|\n\s*\n/m;

/**
 * The reader's own words where a page lists notes: as they were typed, and drawn as Markdown where
 * they hold any. Its parser comes only then.
 */
export function WrittenText({ text }: { readonly text: string }) {
  const [View, setView] = useState<ComponentType<{ text: string }> | null>(null);
  const plain = !SYNTAX.test(text);
  useEffect(() => {
    if (plain) return;
    let current = true;
    void import('./NoteText.tsx').then(({ NoteText }) => {
      if (current) setView(() => NoteText);
    });
    return () => {
      current = false;
    };
  }, [plain]);
  if (View && !plain) return <View text={text} />;
  return (
    <p class="note-text" dir="auto">
      {text}
    </p>
  );
}

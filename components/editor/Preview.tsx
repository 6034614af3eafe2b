import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useLanguage } from '../words/language.ts';
import { popup } from '../words/popup.ts';

export interface PreviewProps {
  readonly text: string;
  /** Opened from the start. */
  readonly open: boolean;
}

/** The note as it will be read, beside the words as they are typed. Its parser comes when it is opened. */
export function Preview({ text, open }: PreviewProps) {
  const words = popup[useLanguage()];
  const [shown, setShown] = useState(open);
  const [View, setView] = useState<ComponentType<{ text: string }> | null>(null);
  useEffect(() => {
    if (!shown || View) return;
    let current = true;
    void import('../markdown/NoteText.tsx').then(({ NoteText }) => {
      if (current) setView(() => NoteText);
    });
    return () => {
      current = false;
    };
  }, [shown, View]);
  if (text.trim() === '') return null;
  return (
    <details
      class="editor-preview"
      open={shown}
      onToggle={(event) => setShown(event.currentTarget.open)}
    >
      <summary>{words.preview}</summary>
      <section class="preview" aria-label={words.preview}>
        {View && <View text={text} />}
      </section>
    </details>
  );
}

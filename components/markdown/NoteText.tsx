import { useMemo } from 'preact/hooks';
import { MarkdownView } from './MarkdownView.tsx';
import { parseMarkdown } from '@/utils/notes/markdown.ts';

export interface NoteTextProps {
  /** Markdown as typed. */
  readonly text: string;
}

/** The reader's own words, drawn as Markdown. */
export function NoteText({ text }: NoteTextProps) {
  const blocks = useMemo(() => parseMarkdown(text), [text]);
  if (text.trim() === '') return null;
  return (
    <div class="note-body" dir="auto">
      <MarkdownView blocks={blocks} />
    </div>
  );
}

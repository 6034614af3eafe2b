export interface NoteTextProps {
  /** Markdown as typed. */
  readonly text: string;
}

/** The reader's own words. */
export function NoteText({ text }: NoteTextProps) {
  if (text.trim() === '') return null;
  return (
    <div class="note-body" dir="auto">
      {text.split(/\n{2,}/).map((paragraph, i) => (
        <p key={i}>{paragraph}</p>
      ))}
    </div>
  );
}

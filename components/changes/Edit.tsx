export interface EditProps {
  readonly as: 'ins' | 'del';
  readonly text: string;
  /** Spoken before the words: `ins` and `del` are silent in most screen readers. */
  readonly label?: string;
}

/** Words put in or cut. The line under or through them ends with them, not with the space after. */
export function Edit({ as: Change, text, label }: EditProps) {
  const words = text.trim();
  const start = text.indexOf(words);
  return (
    <>
      {text.slice(0, start)}
      <Change>
        {label !== undefined && <span class="visually-hidden">({label}: </span>}
        {words}
        {label !== undefined && <span class="visually-hidden">)</span>}
      </Change>
      {text.slice(start + words.length)}
    </>
  );
}

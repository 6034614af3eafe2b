import type { Colour } from '@/utils/notes/colours.ts';

export interface QuoteProps {
  readonly text: string;
  /** Language of the words, for voices and hyphenation. */
  readonly lang?: string | undefined;
  /** Draws it as the words of a note; without it, as words just picked. */
  readonly colour?: Colour;
  /** Cuts to three lines; the whole text stays in the document. */
  readonly short?: boolean;
}

/** Words of the article. */
export function Quote({ text, lang, colour, short = false }: QuoteProps) {
  return (
    <blockquote class="quote" lang={lang} dir="auto" data-colour={colour}>
      <span class={short ? 'clamp' : undefined}>{text}</span>
    </blockquote>
  );
}

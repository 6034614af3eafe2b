export interface FlagProps {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
}

/** U+1F1E6 REGIONAL INDICATOR SYMBOL LETTER A. */
const INDICATOR_A = 0x1f1e6;

/**
 * A country's flag as regional indicators: no picture has to be loaded. Where no font has flags
 * (Windows), the country's letters. The name stands beside it.
 */
export function Flag({ code }: FlagProps) {
  const drawn = areFlagsDrawn();
  return (
    <span class={drawn ? 'card-flag' : 'card-code'} aria-hidden="true">
      {drawn ? flagOf(code) : code}
    </span>
  );
}

function flagOf(code: string): string {
  const indicators = [...code].map((letter) => INDICATOR_A + letter.charCodeAt(0) - 65);
  return String.fromCodePoint(...indicators);
}

let measured: boolean | undefined;

/** Fonts do not change while a page is open: measured once. */
function areFlagsDrawn(): boolean {
  measured ??= measureFlags();
  return measured;
}

/** A font with flags draws the two indicators as one glyph, narrower than both apart. */
function measureFlags(): boolean {
  const context = new OffscreenCanvas(1, 1).getContext('2d');
  if (!context) return false;
  context.font = '32px "Noto Color Emoji", "Apple Color Emoji", "Segoe UI Emoji", sans-serif';
  const apart = context.measureText(flagOf('F')).width + context.measureText(flagOf('R')).width;
  return context.measureText(flagOf('FR')).width < apart * 0.9;
}

export interface FlagProps {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
}

/** U+1F1E6 REGIONAL INDICATOR SYMBOL LETTER A. */
const INDICATOR_A = 0x1f1e6;

/** A country's flag as regional indicators: no picture has to be loaded. The name stands beside it. */
export function Flag({ code }: FlagProps) {
  const indicators = [...code].map((letter) =>
    String.fromCodePoint(INDICATOR_A + letter.charCodeAt(0) - 65),
  );
  return (
    <span class="card-flag" aria-hidden="true">
      {indicators.join('')}
    </span>
  );
}

/** One word of a query as typed; offsets are UTF-16 code units in the query's text. */
export interface Lexeme {
  readonly start: number;
  readonly end: number;
  readonly negated: boolean;
  /** Lower-cased letters before a colon; null for plain words. */
  readonly operator: string | null;
  /** What follows the operator, or the word; without its quotes. */
  readonly value: string;
  readonly valueStart: number;
  readonly quoted: boolean;
  /** False for a quotation that is not closed, as while typing. */
  readonly closed: boolean;
}

const SPACE = /\s/u;
const OPERATOR = /^(\p{L}+):/u;
/** Opening marks with the marks that close them; any of English, French, German and Russian typing. */
const QUOTES: Readonly<Record<string, string>> = {
  '"': '"“”„',
  '“': '”"',
  '„': '“”"',
  '«': '»',
};

/** Cuts a query into its words. Never fails; a quotation left open runs to the end. */
export function lexQuery(text: string): Lexeme[] {
  const lexemes: Lexeme[] = [];
  let at = 0;
  while (at < text.length) {
    if (SPACE.test(text.charAt(at))) at++;
    else {
      const lexeme = lexAt(text, at);
      lexemes.push(lexeme);
      at = lexeme.end;
    }
  }
  return lexemes;
}

function lexAt(text: string, start: number): Lexeme {
  const negated =
    text.charAt(start) === '-' && start + 1 < text.length && !SPACE.test(text.charAt(start + 1));
  const from = negated ? start + 1 : start;
  const named = OPERATOR.exec(text.slice(from));
  // "https://…" is an address somebody pasted, not an operator.
  const operator = named && !text.startsWith('//', from + named[0].length) ? named : null;
  const valueAt = from + (operator?.[0].length ?? 0);
  const common = { start, negated, operator: operator?.[1]?.toLowerCase() ?? null };
  const closers = QUOTES[text.charAt(valueAt)];
  if (closers !== undefined) {
    let end = valueAt + 1;
    while (end < text.length && !closers.includes(text.charAt(end))) end++;
    const closed = end < text.length;
    const value = text.slice(valueAt + 1, end);
    return {
      ...common,
      value,
      valueStart: valueAt + 1,
      quoted: true,
      closed,
      end: closed ? end + 1 : end,
    };
  }
  let end = valueAt;
  while (end < text.length && !SPACE.test(text.charAt(end))) end++;
  return {
    ...common,
    value: text.slice(valueAt, end),
    valueStart: valueAt,
    quoted: false,
    closed: true,
    end,
  };
}

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatText, type Format } from '@/utils/notes/format-text.ts';

/** `|` stands where the selection begins and ends. */
function run(marked: string, format: Format): string {
  const [before = '', chosen = '', after = ''] = marked.split('|');
  const text = before + chosen + after;
  const edit = formatText(text, before.length, before.length + chosen.length, format);
  const done = text.slice(0, edit.start) + edit.insert + text.slice(edit.end);
  const { start, end } = edit.select;
  return `${done.slice(0, start)}|${done.slice(start, end)}|${done.slice(end)}`;
}

test.each<readonly [Format, string, string]>([
  ['strong', 'a |bold| word', 'a **|bold|** word'],
  ['strong', 'a **|bold|** word', 'a |bold| word'],
  ['emphasis', 'a |word |here', 'a *|word|* here'],
  ['emphasis', 'a *|word|* here', 'a |word| here'],
  ['emphasis', 'a **|word|** here', 'a ***|word|*** here'],
  ['emphasis', 'a ***|word|*** here', 'a **|word|** here'],
  ['strong', 'nothing || yet', 'nothing **||** yet'],
  ['code', 'call |f()|', 'call `|f()|`'],
  ['link', 'see |the report|.', 'see [the report](|https://|).'],
  ['link', '|https://example.org/a|', '[||](https://example.org/a)'],
])('%s makes "%s" into "%s"', (format, before, after) => {
  expect(run(before, format)).toBe(after);
});

test('a format put on and taken off again leaves the text as it was', () => {
  const words = fc.stringMatching(/^[a-z][a-z ]{0,20}[a-z]$/);
  fc.assert(
    fc.property(
      words,
      words,
      words,
      fc.constantFrom('strong', 'emphasis', 'code'),
      (a, b, c, format) => {
        const once = run(`${a} |${b}| ${c}`, format);
        expect(run(once, format)).toBe(`${a} |${b}| ${c}`);
      },
    ),
  );
});

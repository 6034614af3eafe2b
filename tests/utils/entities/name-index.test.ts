import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWordUnitAt } from '@/utils/entities/letters.ts';
import { eachName, indexNames, nameOrder } from '@/utils/entities/name-index.ts';
import { nameList } from '@/utils/entities/name-list.ts';

function indexOf(names: readonly string[]) {
  return indexNames(nameList(Array.from(nameOrder(names), (at) => names[at] ?? '').join('\n')));
}

function found(names: readonly string[], text: string, goOnBehind = false): string[] {
  const index = indexOf(names);
  const result: string[] = [];
  eachName(index, text, (name, start) => {
    result.push(`${start} ${index.names.at(name)}`);
    return goOnBehind;
  });
  return result;
}

describe('the name index', () => {
  it('finds every name that begins at a word, longest first', () => {
    expect(found(['New', 'New York', 'York'], 'in New York')).toEqual([
      '3 New York',
      '3 New',
      '7 York',
    ]);
  });

  it('goes on behind a name when told to', () => {
    expect(found(['New', 'New York', 'York'], 'in New York', true)).toEqual(['3 New York']);
  });

  it('leaves out what begins or ends inside a word', () => {
    expect(found(['Chad', 'Mali'], 'Chadian Malian NotMali')).toEqual([]);
  });

  it('takes names that end in a full stop and names with hyphens and apostrophes', () => {
    expect(
      found(['U.S.', 'Guinea-Bissau', "N'Djamena"], "U.S. Guinea-Bissau N'Djamena"),
    ).toHaveLength(3);
  });

  it('finds nothing with no names', () => {
    expect(found([], 'any text')).toEqual([]);
  });

  it('finds what looking for each name in turn finds', () => {
    const word = fc.string({
      unit: fc.constantFrom('a', 'b', 'Я', 'é', '1'),
      minLength: 1,
      maxLength: 3,
    });
    const phrase = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.uniqueArray(phrase, { maxLength: 30 }), phrase, phrase, (names, one, two) => {
        const text = `${one}-${two}`;
        const expected = names
          .flatMap((name) =>
            Array.from(text, (_, at) => at)
              .filter((at) => text.startsWith(name, at))
              .filter((at) => !isWordUnitAt(text, at - 1) && !isWordUnitAt(text, at + name.length))
              .map((at) => `${at} ${name}`),
          )
          .sort();
        expect(found(names, text).sort()).toEqual(expected);
      }),
    );
  });
});

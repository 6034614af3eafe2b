import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  AMBIGUITIES,
  buildGazetteer,
  type GazetteerEntity,
  packSense,
  type Sense,
  SENSE_CLASSES,
} from '@/utils/entities/gazetteer.ts';
import { readGazetteer, writeGazetteer } from '@/utils/entities/gazetteer-file.ts';
import { eachName } from '@/utils/entities/name-index.ts';

const entities: GazetteerEntity[] = [
  { id: 'togo', kind: 'place', type: 'country', country: 'TG', state: null },
  { id: 'ama-osei', kind: 'person', type: 'person', country: null, state: null },
  { id: 'salem', kind: 'place', type: 'city', country: 'US', state: 'OR' },
];

const sense = fc.record<Sense>({
  entity: fc.integer({ min: -1, max: entities.length - 1 }),
  class: fc.constantFrom(...SENSE_CLASSES),
  prior: fc.integer({ min: 0, max: 100 }).map((hundredths) => hundredths / 100),
  alone: fc.boolean(),
  listed: fc.boolean(),
  languages: fc.integer({ min: 0, max: 7 }),
  ambiguity: fc.constantFrom(...AMBIGUITIES),
  literal: fc.constant(-1),
  nested: fc.constant(false),
});
const form = fc
  .array(
    fc.string({ unit: fc.constantFrom('a', 'Я', 'é', 'k', '1'), minLength: 1, maxLength: 3 }),
    {
      minLength: 1,
      maxLength: 3,
    },
  )
  .map((words) => words.join(' '));
const forms = fc.array(fc.record({ form, sense }), { maxLength: 30 });

/** Written and read again. */
function shipped(built: ReturnType<typeof buildGazetteer>) {
  const { pack, index } = built;
  const senses = Array.from({ length: index.names.count }, (_, name) =>
    built.sensesOf(name).map((one) => ({ packed: packSense(one), entity: one.entity })),
  );
  const givenNames = ['Ama', 'Эфуа'];
  return readGazetteer(writeGazetteer({ pack, entities, givenNames, index, senses }).buffer);
}

describe('the ready-made form of a gazetteer', () => {
  it('keeps entities, given names, and every sense of every name', () => {
    fc.assert(
      fc.property(forms, (named) => {
        const built = buildGazetteer('made-up', entities, named);
        const read = shipped(built);
        expect(read.pack).toBe('made-up');
        expect(read.entities).toEqual(entities);
        expect([...read.givenNames]).toEqual(['Ama', 'Эфуа']);
        for (let name = 0; name < built.index.names.count; name += 1) {
          expect(read.index.names.at(name)).toBe(built.index.names.at(name));
          expect(read.sensesOf(name)).toEqual(built.sensesOf(name));
        }
      }),
    );
  });

  it('finds in a text what the index that was written finds', () => {
    fc.assert(
      fc.property(forms, fc.array(form, { maxLength: 8 }), (named, words) => {
        const built = buildGazetteer('made-up', entities, named);
        const found = ({ index }: Pick<typeof built, 'index'>) => {
          const names: string[] = [];
          eachName(index, words.join(', '), (name, start) => {
            names.push(`${start} ${index.names.at(name)}`);
            return false;
          });
          return names;
        };
        expect(found(shipped(built))).toEqual(found(built));
      }),
    );
  });

  it('refuses another version', () => {
    const bytes = writeGazetteer({
      pack: 'made-up',
      entities: [],
      givenNames: [],
      index: buildGazetteer('made-up', [], []).index,
      senses: [],
    });
    const text = new TextDecoder('latin1').decode(bytes);
    bytes[text.indexOf('"version":') + '"version":'.length] = '9'.charCodeAt(0);
    expect(() => readGazetteer(bytes.buffer)).toThrow(/version|9/);
  });
});

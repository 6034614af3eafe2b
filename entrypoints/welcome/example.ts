import type { ExampleMark, WelcomeServices } from '@/components/welcome/services.ts';
import { caretAt } from '@/utils/dom/hit-test.ts';
import { createPainter } from '@/utils/dom/highlight-painter.ts';
import { gazetteerFromPack } from '@/utils/entities/from-pack.ts';
import { createLinker } from '@/utils/entities/link.ts';
import { cardFor } from '@/utils/packs/card.ts';
import { MARK_KINDS } from '@/utils/packs/mark-kinds.ts';
import { normalise } from '@/utils/text/normalise.ts';
import { readSeedPack } from '@/utils/packs/seed-pack.ts';

/** The seed pack, the linker and the painter, on a text of ours. */
export function exampleAtWork(): Pick<WelcomeServices, 'link' | 'card' | 'paint' | 'offsetAt'> {
  const seed = readSeedPack();
  if (!seed.ok) throw new Error('the seed pack is not valid');
  const { pack } = seed;
  const linker = createLinker([gazetteerFromPack(pack)]);
  const painter = createPainter(window);
  return {
    link(paragraphs, date, language) {
      let start = 0;
      const read = paragraphs.map((source) => {
        const normalised = normalise(source);
        const block = { start, text: normalised.text, part: 'body' as const };
        start += block.text.length + 1;
        return { block, normalised };
      });
      const blocks = read.map(({ block }) => block);
      const mentions = linker.link(blocks, {
        language,
        date,
        articlePacks: [],
        rejected: [],
        neverNames: [],
      });
      return read.map(({ block, normalised }) =>
        mentions
          .filter(({ marked }) => marked)
          .filter(
            (each) => each.start >= block.start && each.end <= block.start + block.text.length,
          )
          .map((each) => ({
            start: normalised.toSource(each.start - block.start, 'start'),
            end: normalised.toSource(each.end - block.start, 'end'),
            entity: each.entity,
            kind: each.kind,
          })),
      );
    },
    card(id, date, language) {
      const entity = pack.entities.find((each) => `${pack.id}/${each.id}` === id);
      return entity ? cardFor(entity, { pack, date, language }) : null;
    },
    paint(paragraphs, marks) {
      for (const kind of MARK_KINDS)
        painter.paint(
          kind,
          paragraphs.flatMap((element, index) =>
            rangesOf(
              element,
              (marks[index] ?? []).filter((mark) => mark.kind === kind),
            ),
          ),
          0,
        );
    },
    offsetAt(paragraph, x, y) {
      const caret = caretAt(document, { x, y });
      return caret !== null && caret.node === paragraph.firstChild ? caret.offset : null;
    },
  };
}

/** The paragraph holds one text node, as Preact writes it. */
function rangesOf(element: HTMLElement, marks: readonly ExampleMark[]): Range[] {
  const text = element.firstChild;
  if (text === null) return [];
  return marks.map(({ start, end }) => {
    const range = document.createRange();
    range.setStart(text, start);
    range.setEnd(text, end);
    return range;
  });
}

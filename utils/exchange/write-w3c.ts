import type { Article } from '../article/article.ts';
import type { Colour } from '../notes/colours.ts';
import type { Note, Selector } from '../notes/note.ts';
import { describedOnce, type ExportedNote, type TextPieces } from './exported.ts';

/** JSON-LD context of the W3C model, https://www.w3.org/TR/annotation-vocab/. */
export const ANNOTATION_CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/** Where a selector keeps what the model has no term for. */
export const OWN_PLACE = 'sidelight:place';

/** Names for what the model has no word for; `@json` keeps structures as they are. */
const OWN_CONTEXT = {
  sidelight: 'urn:x-sidelight:ns#',
  'sidelight:article': { '@type': '@json' },
  'sidelight:target': { '@type': '@json' },
  [OWN_PLACE]: { '@type': '@json' },
  'sidelight:state': { '@type': '@json' },
} as const;

/** What a linked entity is called as an IRI: `urn:x-sidelight:entity:<pack>/<entity>`. */
export const ENTITY_IRI = 'urn:x-sidelight:entity:';

/** A note as an annotation of the W3C Web Annotation Data Model. */
export function annotationOf(
  { note, article }: ExportedNote,
  described: Article | string = article,
): Record<string, unknown> {
  const bodies = bodiesOf(note);
  return {
    '@context': [ANNOTATION_CONTEXT, OWN_CONTEXT],
    id: `urn:uuid:${note.id}`,
    type: 'Annotation',
    motivation: note.motivation,
    created: note.created,
    modified: note.modified,
    ...(bodies.length > 0 && { body: bodies }),
    target: targetOf(note, article),
    stylesheet: { type: 'CssStylesheet', value: STYLES[note.colour] },
    'sidelight:article': described,
    'sidelight:state': stateOf(note),
  };
}

/** The model wants a style sheet wherever a style class stands; named colours of CSS near to ours. */
const STYLES: Record<Colour, string> = {
  yellow: '.sidelight-note-yellow { background-color: khaki }',
  green: '.sidelight-note-green { background-color: palegreen }',
  blue: '.sidelight-note-blue { background-color: lightskyblue }',
  pink: '.sidelight-note-pink { background-color: lightpink }',
  purple: '.sidelight-note-purple { background-color: plum }',
};

/** Notes as an AnnotationPage, which stands in a collection of its own. */
export function annotationPage(notes: AsyncIterable<ExportedNote>, at: string): TextPieces {
  const head = {
    '@context': ANNOTATION_CONTEXT,
    id: `urn:x-sidelight:page:${at}`,
    type: 'AnnotationPage',
    partOf: { id: `urn:x-sidelight:collection:${at}`, type: 'AnnotationCollection' },
    startIndex: 0,
  };
  return withItems(head, notes, '');
}

/** Notes as an AnnotationCollection with its one page inside. `total` as counted before. */
export function annotationCollection(
  notes: AsyncIterable<ExportedNote>,
  at: string,
  label: string,
  total: number,
): TextPieces {
  const head = {
    '@context': ANNOTATION_CONTEXT,
    id: `urn:x-sidelight:collection:${at}`,
    type: 'AnnotationCollection',
    label,
    total,
    first: { id: `urn:x-sidelight:page:${at}`, type: 'AnnotationPage', startIndex: 0 },
  };
  return withItems(head, notes, '}');
}

/** The head with its innermost object left open for the items. */
async function* withItems(
  head: object,
  notes: AsyncIterable<ExportedNote>,
  closing: string,
): AsyncGenerator<string> {
  yield JSON.stringify(head).slice(0, -1 - closing.length) + ',"items":[';
  const described = describedOnce();
  let first = true;
  for await (const note of notes) {
    const annotation = annotationOf(note, described(note.article));
    yield `${first ? '' : ','}\n${JSON.stringify(annotation)}`;
    first = false;
  }
  yield `\n]}${closing}\n`;
}

function bodiesOf(note: Note): object[] {
  const text = { type: 'TextualBody', format: 'text/markdown', purpose: 'commenting' };
  return [
    ...(note.text === '' ? [] : [{ ...text, value: note.text }]),
    ...note.tags.map((value) => ({ type: 'TextualBody', purpose: 'tagging', value })),
    ...note.entities.map((entity) => ({
      type: 'SpecificResource',
      purpose: 'linking',
      source: ENTITY_IRI + encodeURI(entity.replace(/\p{Surrogate}/gu, '')),
    })),
  ];
}

function targetOf({ target, colour }: Note, { metadata }: Article): object {
  const resource = {
    type: 'SpecificResource',
    source: metadata.url,
    styleClass: `sidelight-note-${colour}`,
  };
  switch (target.scope) {
    case 'passage':
      return withSelectors(resource, target.selectors);
    case 'statement': {
      const { statement } = target;
      return {
        ...withSelectors(resource, target.selectors),
        'sidelight:target': { scope: 'statement', statement },
      };
    }
    case 'figure':
    case 'entity':
      return { ...resource, 'sidelight:target': target };
    case 'page':
      return resource;
  }
}

function withSelectors(resource: object, selectors: readonly Selector[]): object {
  return selectors.length === 0
    ? { ...resource, 'sidelight:target': { scope: 'passage' } }
    : { ...resource, selector: selectors.map(selectorOf) };
}

/** The selector with the model's own terms; what helps us find it again stands under our name. */
function selectorOf(selector: Selector): object {
  if (selector.type !== 'TextPositionSelector') return selector;
  const { type, start, end, ...place } = selector;
  return { type, start, end, ...(Object.keys(place).length > 0 && { [OWN_PLACE]: place }) };
}

/** What the model has no place for, so that our own import loses nothing. */
function stateOf(note: Note): object {
  const { checkBack, outlet, formerSelectors, rejectedSelectors, anchoring } = note;
  return { checkBack, outlet, formerSelectors, rejectedSelectors, anchoring };
}

import type { Target } from './note.ts';

/**
 * Names the draft of one target on one article, the same in every editor: passages by their words
 * with a little context, so that the key survives a moved passage.
 */
export function draftKey(identity: string, target: Target): string {
  return `${identity}#${targetKey(target)}`;
}

/** Names the draft of changes to an existing note. */
export function editKey(noteId: string): string {
  return `note:${noteId}`;
}

/** Characters of context on either side: tells repeated phrases of one article apart. */
const CONTEXT = 24;

function targetKey(target: Target): string {
  switch (target.scope) {
    case 'page':
      return 'page';
    case 'entity':
      return `entity:${target.entity}`;
    case 'figure':
      return `figure:${hash(target.src || `${target.caption}\n${target.alt ?? ''}\n${target.place?.index ?? ''}`)}`;
    case 'statement':
      return `statement:${target.statement}`;
    case 'passage': {
      const quote = target.selectors.find((selector) => selector.type === 'TextQuoteSelector');
      if (quote) {
        const around = `${quote.prefix.slice(-CONTEXT)}\n${quote.exact}\n${quote.suffix.slice(0, CONTEXT)}`;
        return `passage:${hash(around)}`;
      }
      const position = target.selectors.find(
        (selector) => selector.type === 'TextPositionSelector',
      );
      return position ? `passage:${position.start}-${position.end}` : 'page';
    }
  }
}

/**
 * FNV-1a, two 32-bit lanes over UTF-16 code units with different offset bases
 * (http://www.isthe.com/chongo/tech/comp/fnv/): only to keep keys short, not against forgery.
 */
function hash(text: string): string {
  const lane = (basis: number) => {
    let value = basis;
    for (let index = 0; index < text.length; index++)
      value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
    return (value >>> 0).toString(16).padStart(8, '0');
  };
  return lane(0x811c9dc5) + lane(0x050c5d1f);
}

/** A room of house.md; a file outside all of them has none. */
export type Room = 'entrypoints' | 'components' | 'pure' | 'dom' | 'edge' | 'data';

/** Folders of `utils/` without a document, a browser, a clock or chance. */
const PURE = [
  'text',
  'anchoring',
  'article',
  'entities',
  'packs',
  'notes',
  'review',
  'exchange',
  'messages',
  'settings',
  'i18n',
];

/** Which rooms each room may import from. */
export const MAY_IMPORT: Record<Room, readonly Room[]> = {
  entrypoints: ['entrypoints', 'components', 'pure', 'dom', 'edge'],
  components: ['components', 'pure'],
  dom: ['dom', 'pure'],
  edge: ['edge', 'pure'],
  pure: ['pure', 'data'],
  data: ['data'],
};

/** Which packages each room may use; null: any of package.json. Nothing here may know a browser. */
export const PACKAGES: Record<Room, readonly string[] | null> = {
  entrypoints: null,
  edge: null,
  components: [
    'preact',
    '@floating-ui/dom',
    '@tanstack/virtual-core',
    'd3-geo',
    'topojson-client',
    'world-atlas',
    'valibot',
  ],
  dom: ['@floating-ui/dom', 'valibot'],
  pure: [
    'valibot',
    'ts-fsrs',
    'uuid',
    'diff',
    'fflate',
    'd3-geo',
    'topojson-client',
    // Markdown of notes to a syntax tree, without any HTML.
    'mdast-util-from-markdown',
  ],
  data: [],
};

/** The room a file stands in; null outside the rooms. */
export function roomOf(file: string): Room | null {
  const [top, second] = file.split('/');
  if (top === 'entrypoints' || top === 'components' || top === 'data') return top;
  if (top !== 'utils' || second === undefined) return null;
  if (second === 'dom' || second === 'edge') return second;
  return PURE.includes(second) ? 'pure' : null;
}

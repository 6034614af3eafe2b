/** The parts used of peers that bring no types. */
declare module 'dom-anchor-text-quote' {
  export function fromRange(root: Node, range: Range): object;
  export function toRange(root: Node, selector: object): Range | null;
}

declare module 'text-fragments-polyfill/src/fragment-generation-utils.js' {
  export function generateFragmentFromRange(range: Range): { status: number; fragment?: object };
}

declare module 'text-fragments-polyfill/src/text-fragment-utils.js' {
  export function processTextFragmentDirective(
    fragment: object,
    document: Document,
    root: Node,
  ): Range[];
}

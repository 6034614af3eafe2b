import { childNodesOf, positionOf } from './page-nodes.ts';

const PRECEDING = 2;
const FOLLOWING = 4;
const CONTAINED_BY = 16;

/**
 * Index of the first of the nodes, in document order, that stands at or behind a boundary point;
 * their number if there is none.
 */
export function firstFrom(nodes: readonly Text[], container: Node, offset: number): number {
  const child = childNodesOf(container)[offset];
  let low = 0;
  let high = nodes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const node = nodes[middle];
    if (node && isBehind(node, container, child)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function isBehind(node: Node, container: Node, child: Node | undefined): boolean {
  const pivot = child ?? container;
  if (pivot === node) return true;
  const position = positionOf(pivot, node);
  if (position & CONTAINED_BY) return child !== undefined;
  return (position & FOLLOWING) !== 0 && (position & PRECEDING) === 0;
}

import type { AccessibleNode } from './backend.ts';

/** What a reader with a screen reader would look for. */
export interface Query {
  /** ARIA role. */
  readonly role: string;
  /** Whole accessible name, white space collapsed, or a pattern. */
  readonly name?: string | RegExp;
  /** Only inside this. */
  readonly within?: Query;
}

/** All nodes that fit, in document order. */
export function matching(tree: readonly AccessibleNode[], query: Query): AccessibleNode[] {
  const around = query.within ? new Set(matching(tree, query.within)) : null;
  return tree.filter(
    (node) => fits(node, query) && (around === null || ancestors(tree, node, around)),
  );
}

/** The tree as indented lines of role and name. */
export function describeTree(tree: readonly AccessibleNode[]): string {
  const depth: number[] = [];
  const lines = tree.map((node, index) => {
    const level = node.parent < 0 ? 0 : (depth[node.parent] ?? 0) + 1;
    depth[index] = level;
    const states = [
      node.checked === null ? '' : node.checked ? ' checked' : ' unchecked',
      node.expanded === null ? '' : node.expanded ? ' expanded' : ' collapsed',
      node.selected === true ? ' selected' : '',
      node.disabled ? ' disabled' : '',
      node.focused ? ' focused' : '',
    ].join('');
    return `${'  '.repeat(level)}${node.role} "${clean(node.name)}"${states}`;
  });
  return lines.join('\n');
}

function fits(node: AccessibleNode, query: Query): boolean {
  if (node.role !== query.role) return false;
  if (query.name === undefined) return true;
  const name = clean(node.name);
  return typeof query.name === 'string' ? name === query.name : query.name.test(name);
}

function ancestors(
  tree: readonly AccessibleNode[],
  node: AccessibleNode,
  wanted: ReadonlySet<AccessibleNode>,
): boolean {
  let above = tree[node.parent];
  while (above) {
    if (wanted.has(above)) return true;
    above = tree[above.parent];
  }
  return false;
}

function clean(name: string): string {
  return name.replace(/\s+/g, ' ').trim();
}

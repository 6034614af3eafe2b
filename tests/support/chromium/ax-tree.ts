import type { AccessibleNode } from '../backend.ts';

/** What we read of a node of DevTools' `Accessibility.getFullAXTree`. */
export interface AxNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly backendDOMNodeId?: number;
  readonly parentId?: string;
  readonly childIds?: readonly string[];
  readonly role?: { readonly value?: unknown };
  readonly name?: { readonly value?: unknown };
  readonly properties?: readonly {
    readonly name: string;
    readonly value: { readonly value?: unknown };
  }[];
}

/** What Chromium calls otherwise than the drivers do. */
const SHARED_ROLES: Readonly<Record<string, string>> = {
  RootWebArea: 'document',
  StaticText: 'text',
};

/** The tree in document order; children of ignored nodes move up to the nearest node that counts. */
export function axNodes(nodes: readonly AxNode[]): AccessibleNode[] {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const list: AccessibleNode[] = [];
  const walk = (node: AxNode, parent: number): void => {
    let here = parent;
    if (role(node) === 'InlineTextBox') return;
    if (!node.ignored) {
      here = list.length;
      list.push(accessible(node, parent));
    }
    for (const id of node.childIds ?? []) {
      const child = byId.get(id);
      if (child) walk(child, here);
    }
  };
  for (const node of nodes) if (node.parentId === undefined) walk(node, -1);
  return list;
}

function accessible(node: AxNode, parent: number): AccessibleNode {
  const states = new Map(node.properties?.map(({ name, value }) => [name, value.value]));
  return {
    id: String(node.backendDOMNodeId ?? ''),
    parent,
    role: SHARED_ROLES[role(node)] ?? role(node),
    name: textOf(node.name?.value),
    checked: flag(states.get('checked') ?? states.get('pressed')),
    expanded: flag(states.get('expanded')),
    selected: flag(states.get('selected')),
    disabled: states.get('disabled') === true,
    focused: states.get('focused') === true,
  };
}

function role(node: AxNode): string {
  return textOf(node.role?.value);
}

/** DevTools says true, "true" or "false"; absent means that the state does not apply. */
function flag(value: unknown): boolean | null {
  if (value === undefined) return null;
  return value === true || value === 'true';
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

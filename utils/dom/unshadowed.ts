/**
 * A node to be asked for its properties, whatever a form's fields are called: these shadow the form's
 * own by their names (`<input name="nextSibling">`), which could send a walk round in circles. Only
 * to ask, never to compare or to hand on: of a form it is a stand-in that asks the prototypes.
 */
export function unshadowed<T extends Node>(node: T): T {
  const name: unknown = node.nodeName;
  return name === 'FORM' || name === 'form' || typeof name !== 'string'
    ? new Proxy<T>(node, { get: askPrototypes })
    : node;
}

function askPrototypes(node: Node, key: string | symbol): unknown {
  const value: unknown = Reflect.get(Object.getPrototypeOf(node), key, node);
  return typeof value === 'function' ? value.bind(node) : value;
}

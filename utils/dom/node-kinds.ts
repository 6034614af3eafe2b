/** Whether a node is an element; also across frames, where `instanceof` fails. */
export function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

/** Whether a node is a text node; also across frames. */
export function isText(node: Node): node is Text {
  return node.nodeType === 3;
}

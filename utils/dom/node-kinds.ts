/** Guards by node type, which hold for nodes of other documents too, where `instanceof` fails. */
export function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

export function isText(node: Node): node is Text {
  return node.nodeType === 3;
}

function isDocument(node: Node): node is Document {
  return node.nodeType === 9;
}

/** The document a node belongs to, itself if it is one. */
export function documentOf(node: Node): Document {
  const document = isDocument(node) ? node : node.ownerDocument;
  if (!document) throw new TypeError('a node without a document');
  return document;
}

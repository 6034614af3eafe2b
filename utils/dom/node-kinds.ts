import { unshadowed } from './unshadowed.ts';

/** Whether a node is an element; also across frames, where `instanceof` fails. */
export function isElement(node: Node): node is Element {
  return unshadowed(node).nodeType === 1;
}

/** Whether a node is a text node; also across frames. */
export function isText(node: Node): node is Text {
  return unshadowed(node).nodeType === 3;
}

/** The element around an element. */
export function parentOf(element: Element): Element | null {
  return unshadowed(element).parentElement;
}

/** Upper-case name of an element's tag. */
export function tagOf(element: Element): string {
  return unshadowed(element).tagName.toUpperCase();
}

/** An attribute's value; empty where there is none. */
export function attributeOf(element: Element, name: string): string {
  return unshadowed(element).getAttribute(name) ?? '';
}

function isDocument(node: Node): node is Document {
  return unshadowed(node).nodeType === 9;
}

/** The document a node belongs to, itself if it is one. */
export function documentOf(node: Node): Document {
  const document = isDocument(node) ? node : unshadowed(node).ownerDocument;
  if (!document) throw new TypeError('a node without a document');
  return document;
}

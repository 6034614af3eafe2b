/** Whether a node is an element; also across frames, where `instanceof` fails. */
export function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

/** Whether a node is a text node; also across frames. */
export function isText(node: Node): node is Text {
  return node.nodeType === 3;
}

/*
 * A form's fields shadow the form's own properties by their names (`<input name="parentElement">`),
 * which could send a walk up the tree round in circles. These ask the prototypes instead.
 */

/** The element around an element, whatever a form's fields are called. */
export function parentOf(element: Element): Element | null {
  if (!isForm(element)) return element.parentElement;
  const parent: unknown = Reflect.get(Node.prototype, 'parentElement', element);
  return isAnyElement(parent) ? parent : null;
}

/** Upper-case name of an element's tag. */
export function tagOf(element: Element): string {
  return isForm(element) ? 'FORM' : element.tagName.toUpperCase();
}

/** An attribute's value; empty where there is none. */
export function attributeOf(element: Element, name: string): string {
  if (!isForm(element)) return element.getAttribute(name) ?? '';
  const attributes: unknown = Reflect.get(Element.prototype, 'attributes', element);
  return attributes instanceof NamedNodeMap ? (attributes.getNamedItem(name)?.value ?? '') : '';
}

function isForm(element: Element): boolean {
  const name: unknown = element.nodeName;
  return typeof name !== 'string' || name === 'FORM' || name === 'form';
}

function isAnyElement(value: unknown): value is Element {
  return typeof value === 'object' && value !== null && 'nodeType' in value && value.nodeType === 1;
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

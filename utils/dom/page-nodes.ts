/*
 * How a page's nodes are asked: by the browser's own functions, taken from the prototypes. A form's
 * fields, and a document's forms and pictures, stand before the properties of their names (`<input
 * name="parentElement">`), which could send a walk round in circles. This is also quicker than to
 * ask the node itself; a house test sees to it that nothing else in `utils/dom` does.
 */

/** `Node.DOCUMENT_POSITION_FOLLOWING` */
const FOLLOWING = 4;

interface Kind<T> {
  readonly prototype: T;
}

type Method<T, K extends keyof T> = T[K] extends (...args: infer Args) => infer Answer
  ? (node: T, ...args: Args) => Answer
  : never;

function property<T, K extends keyof T>({ prototype }: Kind<T>, key: K): (node: T) => T[K] {
  // oxlint-disable-next-line typescript/unbound-method -- to be bound to any node
  const get = Object.getOwnPropertyDescriptor(prototype, key)?.get;
  return Function.prototype.call.bind(get ?? missing);
}

function method<T, K extends keyof T>({ prototype }: Kind<T>, key: K): Method<T, K>;
function method<T>({ prototype }: Kind<T>, key: keyof T): unknown {
  const own = prototype[key];
  return Function.prototype.call.bind(typeof own === 'function' ? own : missing);
}

function missing(): never {
  throw new TypeError('the browser lacks a property of nodes');
}

const typeOf = /* @__PURE__ */ property(Node, 'nodeType');
const ownerOf = /* @__PURE__ */ property(Node, 'ownerDocument');
const contentOf = /* @__PURE__ */ property(Node, 'textContent');
const tagNameOf = /* @__PURE__ */ property(Element, 'tagName');
const valueOf = /* @__PURE__ */ method(Element, 'getAttribute');
const allInElement = /* @__PURE__ */ method(Element, 'querySelectorAll');
const allInDocument = /* @__PURE__ */ method(Document, 'querySelectorAll');
const firstInElement = /* @__PURE__ */ method(Element, 'querySelector');
const firstInDocument = /* @__PURE__ */ method(Document, 'querySelector');

/** The element around a node. */
export const parentOf = /* @__PURE__ */ property(Node, 'parentElement');

export const childrenOf = /* @__PURE__ */ property(Element, 'children');

export const childNodesOf = /* @__PURE__ */ property(Node, 'childNodes');

/** Whether a node stands in a document. */
export const isConnected = /* @__PURE__ */ property(Node, 'isConnected');

/** The address that relative ones at a node are relative to. */
export const baseOf = /* @__PURE__ */ property(Node, 'baseURI');

/** Name of an element's tag, in HTML lower case. */
export const localNameOf = /* @__PURE__ */ property(Element, 'localName');

/** Whether a node is, or holds, another. */
export const holds = /* @__PURE__ */ method(Node, 'contains');

/** Where another node stands to a node: bits, as in `Node.DOCUMENT_POSITION_FOLLOWING`. */
export const positionOf = /* @__PURE__ */ method(Node, 'compareDocumentPosition');

/** The nearest element that a selector matches: the element itself or one around it. */
export const closestTo = /* @__PURE__ */ method(Element, 'closest');

export const isMatch = /* @__PURE__ */ method(Element, 'matches');

export const hasAttribute = /* @__PURE__ */ method(Element, 'hasAttribute');

/** Whether an element is displayed, as CSS has it: needs style, never layout. */
export const isRendered = /* @__PURE__ */ method(Element, 'checkVisibility');

/** Where an element stands in the viewport, CSS pixels; needs layout. */
export const boxOf = /* @__PURE__ */ method(Element, 'getBoundingClientRect');

export const titleOf = /* @__PURE__ */ property(Document, 'title');

export const bodyOf = /* @__PURE__ */ property(Document, 'body');

export const rootElementOf = /* @__PURE__ */ property(Document, 'documentElement');

export const walkerIn = /* @__PURE__ */ method(Document, 'createTreeWalker');

/** Whether a node is an element; also across frames, where `instanceof` fails. */
export function isElement(node: Node): node is Element {
  return typeOf(node) === 1;
}

/** Whether a node is a text node; also across frames. */
export function isText(node: Node): node is Text {
  return typeOf(node) === 3;
}

function isDocument(node: Node): node is Document {
  return typeOf(node) === 9;
}

/** Upper-case name of an element's tag. */
export function tagOf(element: Element): string {
  return tagNameOf(element).toUpperCase();
}

/** An attribute's value; empty where there is none. */
export function attributeOf(element: Element, name: string): string {
  return valueOf(element, name) ?? '';
}

/** All text in a node, hidden or not. */
export function textOf(node: Node): string {
  return contentOf(node) ?? '';
}

/** The elements in a node that a selector matches, in document order. */
export function allIn(node: Document | Element, selector: string): Element[] {
  return [...(isDocument(node) ? allInDocument(node, selector) : allInElement(node, selector))];
}

/** The first element in a node that a selector matches. */
export function firstIn(node: Document | Element, selector: string): Element | null {
  return isDocument(node) ? firstInDocument(node, selector) : firstInElement(node, selector);
}

/** Whether a node begins before another one, in which it may stand. */
export function precedes(node: Node, other: Node): boolean {
  return (positionOf(node, other) & FOLLOWING) !== 0;
}

/** Whether one of two nodes is, or holds, the other. */
export function overlap(one: Node, other: Node): boolean {
  return holds(one, other) || holds(other, one);
}

/** The document a node belongs to, itself if it is one. */
export function documentOf(node: Node): Document {
  const document = isDocument(node) ? node : ownerOf(node);
  if (!document) throw new TypeError('a node without a document');
  return document;
}

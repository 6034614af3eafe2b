/** Questions to a page in XPath, answered by the browser with hardly an element wrapped for a script. */
export interface AskPage {
  /** The text of the first node, in document order; empty for none. */
  text(path: string): string;
  count(path: string): number;
  holds(condition: string): boolean;
  /** Calls for each node, in document order, until told to stop. */
  each(path: string, look: (node: Node) => 'go on' | 'stop'): void;
}

const XHTML = 'http://www.w3.org/1999/xhtml';

/** Elements are named with the prefix `h:`, so that pages sent as XHTML answer, too. */
export function askPage(document: Document): AskPage {
  // Not `document.evaluate`: a form or picture of that name would stand before it.
  const ask = (path: string, type: number): XPathResult =>
    Document.prototype.evaluate.call(document, path, document, () => XHTML, type, null);
  return {
    text: (path) => ask(path, STRING).stringValue,
    count: (path) => ask(`count(${path})`, NUMBER).numberValue,
    holds: (condition) => ask(condition, BOOLEAN).booleanValue,
    each: (path, look) => {
      const nodes = ask(path, NODES);
      for (let node = nodes.iterateNext(); node; node = nodes.iterateNext()) {
        if (look(node) === 'stop') return;
      }
    },
  };
}

/** Types of `XPathResult`: number, string, boolean, unordered iterator (in order for single paths). */
const NUMBER = 1;
const STRING = 2;
const BOOLEAN = 3;
const NODES = 4;

import { expect, test } from 'vitest';
import { programFiles, read } from './source-files.ts';

/** What a walk asks of a node, and a form's field may be called. */
const ASKED =
  /\.(?:attributes|baseURI|childNodes|children|className|closest|compareDocumentPosition|firstChild|firstElementChild|getAttribute|hasAttribute|isConnected|lastChild|localName|matches(?=\()|nextSibling|nodeName|nodeType|ownerDocument|parentElement|parentNode|previousSibling|querySelector(?:All)?|tagName|textContent)\b/;

/** Files that may ask by name. */
const MAY = new Set([
  'utils/dom/page-nodes.ts',
  // A tree walker, whose methods no page can name.
  'utils/dom/text-collector.ts',
  // Elements of our own.
  'utils/dom/mark-doorway.ts',
  // Runs cold on every page; it stops climbing where names lead it round.
  'utils/dom/prose-sample.ts',
]);

test('the page’s nodes are asked past what its forms call their fields', () => {
  const asking = programFiles()
    .filter((file) => file.startsWith('utils/dom/') && !MAY.has(file))
    .flatMap((file) => {
      const found = ASKED.exec(read(file));
      return found ? [`${file} asks ${found[0]}`] : [];
    });
  expect(asking).toEqual([]);
});

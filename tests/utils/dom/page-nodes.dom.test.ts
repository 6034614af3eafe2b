import { afterEach, describe, expect, test } from 'vitest';
import { findArticleRoots, wholePageRoot } from '@/utils/dom/article-root.ts';
import { captureCopy } from '@/utils/dom/capture-copy.ts';
import { pageEvidence } from '@/utils/dom/page-evidence.ts';
import { indexText } from '@/utils/dom/text-index.ts';
import { findArticles } from '../../support/find-articles.ts';
import { proseFrom } from '../../support/prose.ts';

afterEach(() => document.body.replaceChildren());

/** What a walk asks of an element and a field may be called. */
const NAMES =
  'firstChild nextSibling parentNode parentElement nodeType nodeName localName tagName attributes ' +
  'children childNodes firstElementChild previousSibling textContent className id isConnected ' +
  'ownerDocument baseURI contains matches closest hasAttributes hasAttribute getAttribute ' +
  'checkVisibility querySelector querySelectorAll compareDocumentPosition getBoundingClientRect';

const NAMED = NAMES.split(' ').map((name) => ({ name, fields: `<input name="${name}">` }));
const ALL = { name: 'everything', fields: NAMED.map(({ fields }) => fields).join('') };

describe.each([...NAMED, ALL])('a form with a field named $name', ({ fields }) => {
  test('is read like any other element', () => {
    document.body.innerHTML = `<p>One</p><form>${fields}<p>Two</p></form><p>Three</p>`;
    expect(indexText(document.body).text).toBe('One\nTwo\nThree');
    expect(indexText(document.querySelector('form') ?? document).text).toBe('Two');
    expect(indexText(document.body).isTurned).toBe(false);
  });

  test('may stand around an article, be its body, or stand in it', () => {
    const prose = proseFrom(1);
    const text = Array.from({ length: 8 }, () => `<p>${prose.paragraph(60)}</p>`).join('');
    const form = `<form class="text">${fields}${text}</form>`;
    for (const html of [
      `<form>${fields}<article><h1>Title</h1>${text}</article></form>`,
      `<article><h1>Title</h1>${form}</article>`,
      form,
      `<article><h1>Title</h1>${text}<form>${fields}</form></article>`,
    ]) {
      document.body.innerHTML = html;
      expect(pageEvidence(document, null).prose(() => true).chars).toBeGreaterThan(0);
      const [root] = findArticleRoots(document);
      expect(root && captureCopy(root).blocks.filter(({ part }) => part === 'body')).toHaveLength(
        8,
      );
    }
  });
});

/** What is asked of a document and a form or picture may be called. */
const DOCUMENT_NAMES =
  'title body documentElement baseURI childNodes nodeType querySelector querySelectorAll ' +
  'createTreeWalker createRange';

test.each(DOCUMENT_NAMES.split(' '))('a document with a form named %s is read', (name) => {
  const prose = proseFrom(1);
  const text = Array.from({ length: 8 }, () => `<p>${prose.paragraph(60)}</p>`).join('');
  document.title = 'Title';
  document.body.innerHTML = `<form name="${name}"></form><article><h1>Title</h1>${text}</article>`;
  const [body] = document.getElementsByTagName('body');
  try {
    const [found, ...others] = findArticles(document, 'https://example.org/title');
    expect(found?.detected.metadata.title).toBe('Title');
    expect(others).toEqual([]);
    expect(wholePageRoot(document).element).toBe(body);
    expect(pageEvidence(document, null).outline().headlineInTitle).toBe(1);
  } finally {
    body?.replaceChildren();
  }
});

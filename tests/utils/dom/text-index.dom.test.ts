import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { describe as describePassage } from '@/utils/anchoring/describe.ts';
import { createLocator } from '@/utils/anchoring/locator.ts';
import { indexText, indexTextInSlices } from '@/utils/dom/text-index.ts';

afterEach(() => {
  document.body.replaceChildren();
  document.head.querySelectorAll('style').forEach((style) => style.remove());
});

function page(html: string): HTMLElement {
  document.body.innerHTML = html;
  return document.body;
}

function isAdvertisement(element: Element): boolean {
  return element.className === 'ad';
}

const CASES: readonly { what: string; html: string; text: string }[] = [
  { what: 'paragraphs are blocks', html: '<p>One</p><p>Two</p>', text: 'One\nTwo' },
  { what: 'inline elements are none', html: '<p>On<b>e <i>tw</i></b>o</p>', text: 'One two' },
  {
    what: 'white space between and around blocks is nothing',
    html: '\n <div>\n <p> One </p>\n\n <p>Two</p> </div> ',
    text: 'One\nTwo',
  },
  {
    what: 'text beside blocks is a block',
    html: '<div>One<p>Two</p>Three</div>',
    text: 'One\nTwo\nThree',
  },
  { what: 'a line break is white space', html: '<p>One<br>two</p>', text: 'One two' },
  { what: 'two line breaks part blocks', html: '<p>One<br> <br>two</p>', text: 'One\ntwo' },
  { what: 'cells are blocks', html: '<table><tr><td>1</td><td>2</td></tr></table>', text: '1\n2' },
  {
    what: 'code, styles, form state and fallbacks are no text',
    html:
      '<p>a</p><script>b</script><style>c{}</style><noscript>d</noscript><template>e</template>' +
      '<textarea>f</textarea><select><option>g</option></select><iframe>h</iframe>' +
      '<svg><title>i</title></svg><canvas>j</canvas><p>k</p>',
    text: 'a\nk',
  },
  {
    what: 'what is hidden by attribute or style is no text',
    html:
      '<p>a</p><p hidden>b</p><p style="display: none">c</p><div class="gone"><p>d</p></div>' +
      '<p>e <span class="gone">f</span>g</p>',
    text: 'a\ne g',
  },
  {
    what: 'what a style sheet hides by tag or place, and a closed dialog, is no text',
    html:
      '<style>.text>section,li ul{display:none}</style><p>a</p><div class="text"><section>b</section></div>' +
      '<ul><li>c<ul><li>d</li></ul></li></ul><dialog>e</dialog><dialog open>f</dialog>',
    text: 'a\nc\nf',
  },
  {
    what: 'what waits to be shown is text',
    html:
      '<p style="visibility:hidden">a</p><details><summary>b</summary><p>c</p></details>' +
      '<p hidden="until-found">d</p><div style="display:contents"><p>e</p></div>',
    text: 'a\nb\nc\nd\ne',
  },
  {
    what: 'our own host is no text',
    html: '<p>a</p><sidelight-root>b</sidelight-root>',
    text: 'a',
  },
  { what: 'nothing is nothing', html: '', text: '' },
  {
    what: 'text is normalised across nodes',
    html: '<p>caf<b>e</b>\u0301 “x<i>” …</i></p>',
    text: 'café "x" ...',
  },
];

describe('the text of a page', () => {
  test.each(CASES)('$what', async ({ html, text }) => {
    const style = document.createElement('style');
    style.textContent = '.gone { display: none }';
    document.head.append(style);
    const root = page(html);
    expect(indexText(root).text).toBe(text);
    expect((await indexTextInSlices(root, { budget: 0 })).text).toBe(text);
  });

  test('hidden text is taken in when asked for', () => {
    expect(indexText(page('<p>a</p><p hidden>b</p>'), { withHidden: true }).text).toBe('a\nb');
  });

  test('elements can be left out', () => {
    expect(indexText(page('<p>a</p><p class="ad">b</p>'), { skip: isAdvertisement }).text).toBe(
      'a',
    );
  });

  test('an aborted index is not made', async () => {
    const signal = AbortSignal.abort();
    expect(() => indexText(page('<p>a</p>'), { signal })).toThrow();
    await expect(indexTextInSlices(page('<p>a</p>'), { signal })).rejects.toThrow();
  });
});

test('blocks name their stretch of the text and their element', () => {
  const index = indexText(page('<h1>Head</h1><div>Loose<p>Para</p></div><p>a<br><br>b</p>'));
  const found = index.blocks.map(({ start, end, element }) => [
    index.text.slice(start, end),
    element.localName,
  ]);
  expect(found).toEqual([
    ['Head', 'h1'],
    ['Loose', 'div'],
    ['Para', 'p'],
    ['a', 'p'],
    ['b', 'p'],
  ]);
});

const RANGES: readonly { what: string; html: string; quote: string; selected: string }[] = [
  { what: 'within one node', html: '<p>One two three</p>', quote: 'two', selected: 'two' },
  {
    what: 'across inline elements',
    html: '<p>On<b>e t</b>wo</p>',
    quote: 'One two',
    selected: 'One two',
  },
  {
    what: 'across blocks',
    html: '<p>One</p>\n<p>two</p>',
    quote: 'One\ntwo',
    selected: 'One\ntwo',
  },
  { what: 'white space at its edges', html: '<p>a b c</p>', quote: ' b ', selected: 'b' },
  { what: 'collapsed white space', html: '<p>a  \n b</p>', quote: 'a b', selected: 'a  \n b' },
  { what: 'soft hyphens', html: '<p>x co\u00adop y</p>', quote: 'coop', selected: 'co\u00adop' },
  {
    what: 'an accent in another node',
    html: '<p>e<b>\u0301</b>!</p>',
    quote: 'é',
    selected: 'e\u0301',
  },
];

describe('ranges', () => {
  test.each(RANGES)('come from offsets and go back to them: $what', ({ html, quote, selected }) => {
    const index = indexText(page(html));
    const start = index.text.indexOf(quote);
    const range = index.rangeFor(start, start + quote.length);
    expect(range.toString()).toBe(selected);
    const back = index.offsetsFor(range);
    expect(back && index.text.slice(back.start, back.end)).toBe(quote.trim());
  });

  test('with elements for boundaries are understood', () => {
    const root = page('<p>One</p><p>two <b>three</b></p><p>four</p>');
    const range = document.createRange();
    range.setStart(root, 1);
    range.setEnd(root, 2);
    const index = indexText(root);
    expect(index.offsetsFor(range)).toEqual({ start: 4, end: 13 });
    range.selectNodeContents(root);
    expect(index.offsetsFor(range)).toEqual({ start: 0, end: index.text.length });
  });

  test('in hidden text, or without text, have no offsets', () => {
    const root = page('<p>One</p><p hidden>two</p><p> </p>');
    const index = indexText(root);
    for (const paragraph of [root.children[1], root.children[2]]) {
      const range = document.createRange();
      if (paragraph) range.selectNodeContents(paragraph);
      expect(index.offsetsFor(range)).toBeNull();
    }
  });

  test('of a node that has become shorter since do not throw', () => {
    const root = page('<p>One two three</p>');
    const index = indexText(root);
    const text = root.firstChild?.firstChild;
    if (text instanceof Text) text.data = 'One';
    expect(index.rangeFor(4, 13).toString()).toBe('');
  });
});

/** What a page's scripts do to markup without changing its text. */
function churn(root: HTMLElement, picks: readonly number[]): void {
  for (const pick of picks) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node instanceof Text && node.length > 1) texts.push(node);
    }
    const text = texts[pick % texts.length];
    if (!text) return;
    const part = text.splitText(1 + (pick % (text.length - 1)));
    if (pick % 3 === 0) {
      const wrapper = document.createElement(pick % 2 ? 'span' : 'em');
      part.replaceWith(wrapper);
      wrapper.append(part);
    } else if (pick % 3 === 1) root.normalize();
  }
}

const blocks = fc.array(
  fc.array(fc.constantFrom('one', 'two', 'été', 'e\u0301', '日本', '😀', '…', '“x”'), {
    minLength: 1,
    maxLength: 8,
  }),
  { minLength: 1, maxLength: 5 },
);

test('splitting, merging and wrapping text nodes changes no text and loses no passage', () => {
  fc.assert(
    fc.property(
      blocks,
      fc.array(fc.nat(), { maxLength: 12 }),
      fc.nat(),
      fc.nat(),
      (words, picks, a, b) => {
        const root = page(words.map((block) => `<p>${block.join(' ')}</p>`).join(''));
        const before = indexText(root);
        const start = a % before.text.length;
        const end = Math.min(before.text.length, start + 1 + (b % 20));
        const offsets = before.offsetsFor(before.rangeFor(start, end));
        if (!offsets) return;
        const quoted = before.rangeFor(offsets.start, offsets.end).toString();
        const selectors = describePassage(before.text, offsets.start, offsets.end);
        churn(root, picks);
        const after = indexText(root);
        expect(after.text).toBe(before.text);
        const verdict = createLocator(after.text).locate(selectors);
        expect(verdict.kind).toBe('exact');
        if (verdict.kind === 'lost') return;
        expect(after.rangeFor(verdict.start, verdict.end).toString()).toBe(quoted);
      },
    ),
    { numRuns: 200 },
  );
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readArticleFile, UnreadableArticle } from '@/scripts/packs/read-article-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'sidelight-articles-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe('a file that a draft is to be made of', () => {
  it.each([
    ['empty', 'empty.md', '', /No article’s text/],
    ['blank', 'blank.txt', ' \n\n ', /No article’s text/],
    [
      'a page without text',
      'page.html',
      '<html><body><nav>Menu</nav></body></html>',
      /No article’s/,
    ],
    ['no text at all', 'picture.txt', Uint8Array.of(0x89, 0x50, 0, 0xff), /no text in UTF-8/],
    ['text in another encoding', 'latin.txt', Uint8Array.of(0x50, 0xe9, 0x72), /no text in UTF-8/],
    ['of another kind', 'article.pdf', 'text', /no \.html, \.htm, \.md or \.txt/],
    [
      'far too long',
      'book.txt',
      'Words and more words.\n\n'.repeat(50_000),
      /too many for an article/,
    ],
  ])('is refused with a reason when it is %s', (_, name, content, reason) => {
    const path = file(name, content);
    expect(() => readArticleFile(path)).toThrow(UnreadableArticle);
    expect(() => readArticleFile(path)).toThrow(reason);
  });

  it('is read when it is an article', () => {
    const path = file(
      'article.md',
      '# Bridge closed\n\nThe bridge closed on Monday after the storm.\n',
    );
    expect(readArticleFile(path).title).toBe('Bridge closed');
  });
});

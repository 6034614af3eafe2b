import type { LibraryRecord } from '@/utils/notes/library-record.ts';
import { backupText } from './backup-text.ts';
import { BLOCKS, noteOn } from './lighthouse.ts';

const AT = '2024-06-05T12:00:00.000Z';
const ARTICLE = '0190b000-0000-7000-8000-00000000000a';

/**
 * A backup with one article, its copy and two notes, as a file's text.
 * @param more a last paragraph of the copy, for a file of any length
 */
export function lighthouseBackup(more?: string): Promise<string> {
  const records: LibraryRecord[] = [
    {
      kind: 'article',
      row: {
        id: ARTICLE,
        schema: 1,
        identities: ['url:news.example/lamp'],
        fingerprint: [],
        metadata: {
          title: 'The lighthouse is lit again',
          url: 'https://news.example/lamp',
          published: '2024-06-05',
          language: 'en',
        },
        created: AT,
        modified: AT,
      },
    },
    note(1, noteOn('the lamp would burn all winter', { text: 'Who *pays*?' })),
    note(2, noteOn('the old tower', { colour: 'green', tags: ['sea'] })),
    {
      kind: 'copy',
      row: {
        articleId: ARTICLE,
        schema: 1,
        captured: AT,
        blocks: more === undefined ? [...BLOCKS] : [...BLOCKS, { part: 'body', text: more }],
        hash: 'h1',
      },
    },
  ];
  return backupText(records, AT);
}

function note(n: number, content: ReturnType<typeof noteOn>): LibraryRecord {
  return {
    kind: 'note',
    row: {
      ...content,
      id: `0190b000-0000-7000-8000-00000000000${n}`,
      schema: 1,
      articleId: ARTICLE,
      created: AT,
      modified: AT,
    },
  };
}

import type { Colour } from '@/utils/notes/colours.ts';
import type { LibraryRecord } from '@/utils/notes/library-record.ts';

interface Line {
  readonly article: number;
  readonly quote: string;
  readonly text?: string;
  readonly tags?: string[];
  readonly entities?: string[];
  readonly colour?: Colour;
  /** ISO date. */
  readonly made: string;
}

const ARTICLES = [
  { title: 'The harbour', url: 'https://post.example/harbour', language: 'en' },
  { title: 'Le port', url: 'https://courrier.example/port', language: 'fr' },
  { title: 'Порт', url: 'https://vestnik.example/port', language: 'ru' },
];

/** Notes of a reader who reads in many scripts: what operators, filters and words can find. */
export const MANY_TONGUES: readonly Line[] = [
  {
    article: 0,
    quote: 'The harbour reopened on Monday',
    tags: ['sea'],
    text: 'Check the date',
    made: '2024-03-01',
  },
  {
    article: 0,
    quote: 'Ships waited outside the old harbour',
    tags: ['sea', 'ships'],
    colour: 'green',
    made: '2024-03-02',
  },
  {
    article: 1,
    quote: 'Les élèves ont été étonnés',
    entities: ['world/france'],
    made: '2024-04-01',
  },
  { article: 1, quote: 'La grève a commencé l’été', tags: ['grève'], made: '2024-04-02' },
  { article: 2, quote: 'Всё ещё неизвестно, кто приказал', text: 'Кто?', made: '2024-05-01' },
  { article: 2, quote: '布基纳法索首都瓦加杜古', colour: 'blue', made: '2024-05-02' },
  { article: 2, quote: 'قالَ الوزير إن الميناء مفتوح', made: '2024-05-03' },
  { article: 2, quote: 'ท่าเรือจะเปิดอีกครั้งในวันจันทร์', made: '2024-05-04' },
];

/** The same as records of a library. */
export function manyTongues(): LibraryRecord[] {
  const articles = ARTICLES.map(({ title, url, language }, n): LibraryRecord => {
    const at = '2024-03-01T08:00:00.000Z';
    const identities = [url.replace('https://', 'url:')];
    const metadata = { title, url, language };
    return {
      kind: 'article',
      row: {
        id: `art-${n}`,
        schema: 1,
        identities,
        fingerprint: [],
        metadata,
        created: at,
        modified: at,
      },
    };
  });
  const notes = MANY_TONGUES.map((line, n): LibraryRecord => {
    const { article, quote, text = '', tags = [], entities = [], colour = 'yellow', made } = line;
    const at = `${made}T12:00:00.000Z`;
    return {
      kind: 'note',
      row: {
        id: `0190b000-0000-7000-8000-${String(n).padStart(12, '0')}`,
        schema: 1,
        articleId: `art-${article}`,
        motivation: 'highlighting',
        target: {
          scope: 'passage',
          selectors: [{ type: 'TextQuoteSelector', exact: quote, prefix: '', suffix: '' }],
        },
        text,
        tags,
        entities,
        colour,
        created: at,
        modified: at,
      },
    };
  });
  return [...articles, ...notes];
}

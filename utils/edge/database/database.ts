import { Dexie, type Table, type Transaction } from 'dexie';
import type { SavedCopy } from '@/utils/article/article.ts';
import type { Draft } from '@/utils/notes/draft.ts';
import type { Feedback } from '@/utils/notes/feedback.ts';
import type { ReviewCard, ReviewLog } from '@/utils/notes/review-record.ts';
import type { UserPack } from '@/utils/notes/user-pack.ts';
import { upgradeToChangeSequence } from './migrations.ts';
import type {
  ArticleRow,
  CopyRow,
  FingerprintRow,
  FormerCopyRow,
  HistoryRow,
  NoteRow,
  SpentDraft,
  StoreRow,
  TagRow,
  Tombstone,
} from './rows.ts';

/** Version of the layout below. IndexedDB itself sees ten times as much (Dexie's convention). */
export const LAYOUT_VERSION = 2;

/** The reader's database; what each table holds is said in `rows.ts` and in `utils/notes/`. */
export class SidelightDatabase extends Dexie {
  declare readonly notes: Table<NoteRow, string>;
  /** Notes on their way out, apart from the living so that no list has to filter them. */
  declare readonly trash: Table<NoteRow, string>;
  declare readonly articles: Table<ArticleRow, string>;
  declare readonly fingerprints: Table<FingerprintRow, string>;
  declare readonly copies: Table<CopyRow, string>;
  declare readonly formerCopies: Table<FormerCopyRow, string>;
  declare readonly drafts: Table<Draft, string>;
  declare readonly spentDrafts: Table<SpentDraft, string>;
  declare readonly feedback: Table<Feedback, string>;
  declare readonly packs: Table<UserPack, string>;
  declare readonly cards: Table<ReviewCard, string>;
  declare readonly reviewLog: Table<ReviewLog, string>;
  declare readonly history: Table<HistoryRow, string>;
  declare readonly tombstones: Table<Tombstone, string>;
  declare readonly tagCounts: Table<TagRow, string>;
  declare readonly store: Table<StoreRow, string>;

  constructor(name: string) {
    super(name, {
      // Chrome's default since 121 may lose writes it reported complete (field notes, Durability).
      chromeTransactionDurability: 'strict',
      // Reopening goes through Connection, which looks at the marker first (field notes, Silent rebirth).
      autoOpen: false,
      cache: 'disabled',
    });
    this.version(1).stores({
      notes: 'id, articleId, created, *tags',
      articles: 'id, *identities',
      copies: 'articleId',
      drafts: 'key',
    });
    this.version(LAYOUT_VERSION)
      .stores({
        notes:
          'id, [articleId+created], [created+id], [articleId+lost], lost, *tags, *entities, checkBack, seq',
        trash: 'id, deleted, articleId, seq',
        articles: 'id, *identities',
        fingerprints: 'articleId, *sketch',
        copies: 'articleId',
        formerCopies: 'id, articleId',
        drafts: 'key, modified',
        spentDrafts: 'key',
        feedback: 'key, kind, identity',
        packs: 'id',
        cards: 'id, due',
        reviewLog: 'id, at, card',
        history: 'id, seq, undone',
        tombstones: 'id, seq',
        tagCounts: 'tag',
        store: 'key',
      })
      .upgrade((transaction: Transaction) => upgradeToChangeSequence(transaction));
  }
}

/** Whether a table has no row. Dexie's `limit(1).count()` counts all of them: half a second at 100,000. */
export async function isEmpty(table: Table<unknown, string>): Promise<boolean> {
  return (await table.limit(1).primaryKeys()).length === 0;
}

/** A copy without the key under which it is stored; what `SavedCopy` promises and nothing else. */
export function readCopy(row: CopyRow | FormerCopyRow): SavedCopy {
  const { articleId, schema, captured, blocks, folded, hash } = row;
  return { articleId, schema, captured, blocks, ...(folded && { folded }), hash };
}

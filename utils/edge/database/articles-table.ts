import type { Article, DetectedArticle, Fingerprint, SavedCopy } from '@/utils/article/article.ts';
import { completesNames } from '@/utils/article/identity.ts';
import type { ArticleSummary, Repository } from '@/utils/notes/repository.ts';
import {
  fingerprintRows,
  listedArticle,
  newArticleRow,
  readArticle,
  readFingerprint,
  sketchOf,
} from './article-row.ts';
import type { ChangeSet } from './change-set.ts';
import type { Connection } from './connection.ts';
import { readCopy, type SidelightDatabase } from './database.ts';
import type { ArticleRow } from './rows.ts';

type ArticleKey = Pick<DetectedArticle, 'identities' | 'fingerprint'>;

/** Whether two fingerprints are of the same story (`utils/article/fingerprint.ts`). */
export type SameStory = (a: Fingerprint, b: Fingerprint) => boolean;

type ArticlesPart = Pick<
  Repository,
  | 'findArticle'
  | 'article'
  | 'articlesById'
  | 'articles'
  | 'ensureArticle'
  | 'deleteArticle'
  | 'savedCopy'
  | 'formerCopies'
  | 'saveCopy'
>;

/** Articles and the reader's copies of them. */
export function articlesTable(connection: Connection, sameStory: SameStory): ArticlesPart {
  return {
    findArticle: (key) =>
      connection.read(async (db) => {
        const row = await findArticleRow(db, key, sameStory);
        return row && row.deleted === undefined ? whole(db, row) : null;
      }),

    article: (id) =>
      connection.read(async (db) => {
        const row = await db.articles.get(id);
        return row === undefined ? null : whole(db, row);
      }),

    articlesById: (ids) =>
      connection.read(async (db) =>
        (await db.articles.bulkGet([...ids])).filter((row) => row !== undefined).map(listedArticle),
      ),

    articles: () =>
      connection.read(async (db) =>
        (await db.articles.toArray())
          .filter((row) => row.deleted === undefined && (row.notes > 0 || row.hasCopy))
          .map(summary)
          .sort((a, b) => (a.latest < b.latest ? 1 : a.latest > b.latest ? -1 : 0)),
      ),

    async ensureArticle(detected) {
      const id = connection.newId();
      return connection.write(
        async (changes) => whole(changes.db, await ensureRow(changes, detected, id, sameStory)),
        ['articles', 'fingerprints'],
      );
    },

    deleteArticle: (id) =>
      connection.recorded(
        'delete',
        async (changes) => {
          const notes = await changes.db.notes
            .where('[articleId+created]')
            .between([id, ''], [id, '\uffff'])
            .toArray();
          await changes.remove(
            'notes',
            notes.map((note) => note.id),
          );
          await changes.insert(
            'trash',
            notes.map((note) => ({ ...note, deleted: changes.at })),
          );
          await changes.change('articles', id, { deleted: changes.at });
          return 1;
        },
        ['articles', 'notes', 'trash'],
      ),

    savedCopy: (articleId) =>
      connection.read(async (db) => {
        const row = await db.copies.get(articleId);
        return row === undefined ? null : readCopy(row);
      }),

    formerCopies: (articleId) =>
      connection.read(async (db) =>
        (await db.formerCopies.where({ articleId }).toArray())
          .map(readCopy)
          .sort((a, b) => (a.captured < b.captured ? 1 : -1)),
      ),

    saveCopy: (copy) =>
      connection.write(
        async (changes) => keepCopy(changes, copy),
        ['copies', 'formerCopies', 'articles'],
      ),
  };
}

/** The article's row, made or completed from what the page says. */
export async function ensureRow(
  changes: ChangeSet,
  detected: DetectedArticle,
  newId: string,
  sameStory: SameStory,
): Promise<ArticleRow> {
  const found = await findArticleRow(changes.db, detected, sameStory);
  // An article by itself shows nowhere, so its making is not a change the reader takes back.
  const length = changes.inverse.length;
  const row = found
    ? await completed(changes, found, detected)
    : await made(changes, detected, newId);
  changes.inverse.splice(length);
  return row;
}

async function made(
  changes: ChangeSet,
  { identities, fingerprint, metadata }: DetectedArticle,
  id: string,
): Promise<ArticleRow> {
  const { at } = changes;
  const row = newArticleRow({
    id,
    schema: 1,
    identities: [...identities],
    fingerprint: [...fingerprint],
    metadata,
    created: at,
    modified: at,
  });
  await changes.add('articles', [row]);
  await changes.add('fingerprints', fingerprintRows(id, fingerprint));
  return row;
}

/** The article with names and a fingerprint that it lacked; one that was deleted lives again. */
async function completed(
  changes: ChangeSet,
  found: ArticleRow,
  { identities, fingerprint, metadata: { url } }: DetectedArticle,
): Promise<ArticleRow> {
  // Left out where the article has one already.
  await changes.insert('fingerprints', fingerprintRows(found.id, fingerprint));
  // The same text on another site stays another page: its names do not become this article's.
  const isNamed = found.identities.some((name) => identities.includes(name));
  const isFirstNamed = completesNames(identities, found.identities);
  const all =
    isNamed || isFirstNamed
      ? [...new Set([...(isFirstNamed ? [] : found.identities), ...identities])]
      : found.identities;
  if (!isFirstNamed && all.length === found.identities.length && found.deleted === undefined)
    return found;
  await changes.change('articles', found.id, {
    identities: all,
    ...(isFirstNamed && { metadata: { ...found.metadata, url } }),
    deleted: undefined,
    modified: changes.at,
  });
  return (await changes.db.articles.get(found.id)) ?? found;
}

/** Removes articles that were deleted before this instant and have no note left, with their copies. */
export async function purgeArticles(changes: ChangeSet, olderThan: string): Promise<void> {
  const { db } = changes;
  const old = await db.articles
    .filter(({ deleted, notes }) => deleted !== undefined && deleted < olderThan && notes === 0)
    .primaryKeys();
  const kept = new Set(await db.trash.where('articleId').anyOf(old).keys());
  const gone = old.filter((id) => !kept.has(id));
  await changes.remove('copies', gone);
  await changes.remove(
    'formerCopies',
    await db.formerCopies.where('articleId').anyOf(gone).primaryKeys(),
  );
  await changes.remove('fingerprints', gone);
  await changes.remove('articles', gone);
}

/** By name, the strongest first; else by text. A living article is preferred to a deleted one. */
async function findArticleRow(
  db: SidelightDatabase,
  { identities, fingerprint }: ArticleKey,
  sameStory: SameStory,
): Promise<ArticleRow | undefined> {
  for (const identity of identities) {
    const named = await db.articles.where('identities').equals(identity).toArray();
    if (named.length > 0) return named.find((row) => row.deleted === undefined) ?? named[0];
  }
  if (fingerprint.length === 0) return undefined;
  const alike = await db.fingerprints
    .where('sketch')
    .anyOf(sketchOf(fingerprint))
    .distinct()
    .toArray();
  const ids = alike
    .filter((row) => sameStory(readFingerprint(row), fingerprint))
    .map((row) => row.articleId);
  const same = (await db.articles.bulkGet(ids)).filter((row) => row !== undefined);
  return same.find((row) => row.deleted === undefined) ?? same[0];
}

/** The article with its fingerprint. */
async function whole(db: SidelightDatabase, row: ArticleRow): Promise<Article> {
  return readArticle(row, await db.fingerprints.get(row.id));
}

async function keepCopy(changes: ChangeSet, copy: SavedCopy): Promise<void> {
  const former = await changes.db.copies.get(copy.articleId);
  if (former === undefined) return changes.insert('copies', [copy]);
  if (former.hash !== copy.hash) {
    const id = `${former.articleId} ${former.captured}`;
    await changes.insert('formerCopies', [{ ...former, id }]);
  }
  await changes.change('copies', copy.articleId, copy);
}

function summary(row: ArticleRow): ArticleSummary {
  return {
    article: listedArticle(row),
    notes: row.notes,
    lost: row.lostNotes,
    hasCopy: row.hasCopy,
    latest: row.latest,
  };
}

import type { Transaction } from 'dexie';
import * as v from 'valibot';
import { fingerprintRows } from './article-row.ts';
import type { FingerprintRow, StoredRow } from './rows.ts';

/**
 * From layout 1 to 2: notes get their sequence number, articles their line in the library. Touches
 * only what is missing, so it can run again over rows that are partly done.
 */
export async function upgradeToChangeSequence(transaction: Transaction): Promise<void> {
  let seq = 0;
  const tags = new Map<string, number>();
  const shelves = new Map<string, { notes: number; latest: string }>();
  await transaction
    .table<StoredRow, string>('notes')
    .toCollection()
    .modify((note) => {
      note['seq'] ??= ++seq;
      note['schema'] ??= 1;
      note['entities'] ??= [];
      const told = v.safeParse(v.array(v.string()), note['tags']);
      note['tags'] = told.success ? told.output : [];
      for (const tag of new Set(told.success ? told.output : []))
        tags.set(tag, (tags.get(tag) ?? 0) + 1);
      const created = typeof note['created'] === 'string' ? note['created'] : '';
      const shelf = shelves.get(String(note['articleId'])) ?? { notes: 0, latest: '' };
      shelf.notes += 1;
      if (created > shelf.latest) shelf.latest = created;
      shelves.set(String(note['articleId']), shelf);
    });
  const fingerprints: FingerprintRow[] = [];
  const copied = new Set(await transaction.table('copies').toCollection().primaryKeys());
  await transaction
    .table<StoredRow, string>('articles')
    .toCollection()
    .modify((article) => {
      const shelf = shelves.get(String(article['id']));
      article['seq'] ??= ++seq;
      article['schema'] ??= 1;
      const hashes = v.safeParse(v.array(v.string()), article['fingerprint']);
      const fingerprint = hashes.success ? hashes.output : [];
      fingerprints.push(...fingerprintRows(String(article['id']), fingerprint));
      delete article['fingerprint'];
      article['notes'] = shelf?.notes ?? 0;
      article['lostNotes'] ??= 0;
      article['hasCopy'] = copied.has(article['id']);
      article['latest'] = shelf?.latest || article['created'];
    });
  await transaction.table('fingerprints').bulkPut(fingerprints);
  await transaction.table('tagCounts').bulkPut([...tags].map(([tag, count]) => ({ tag, count })));
}

import type { ToldRow, ToldService } from '@/components/options/services.ts';
import { readableIdentity } from '@/utils/article/readable-identity.ts';
import { interfaceLanguage } from '@/utils/edge/interface-language.ts';
import { sendFromPage } from '@/utils/edge/messaging.ts';
import type { Feedback } from '@/utils/notes/feedback.ts';
import type { Repository } from '@/utils/notes/repository.ts';
import { formatDay } from '@/utils/packs/format-date.ts';
import { MY_PACK } from '@/utils/packs/my-pack.ts';
import { summaryOf } from '@/utils/packs/summary.ts';
import { changingMarks } from './changing-marks.ts';

/** What the reader said of marks, and the reader's own names; open pages follow what is taken back. */
export function toldService(repository: Repository): ToldService {
  return {
    async list() {
      const [rows, language] = await Promise.all([
        repository.feedback.all().catch(() => []),
        interfaceLanguage(),
      ]);
      const entities = [...new Set(rows.map(({ entity }) => entity))].filter(Boolean);
      const names = new Map<string, string>();
      for (let at = 0; at < entities.length; at += AT_ONCE)
        for (const { entity, name } of await sendFromPage('name.summaries', {
          entities: entities.slice(at, at + AT_ONCE),
        }))
          names.set(entity, name);
      return Promise.all(
        rows.map(async (row): Promise<ToldRow> => {
          const { key, kind, entity, surface, created } = row;
          const article = await articleOf(repository, row);
          const date = formatDay(created, language);
          return { key, kind, surface, article, date, name: names.get(entity) ?? entity };
        }),
      );
    },
    forget: (key) => changingMarks(() => repository.feedback.forget(key)),
    async own() {
      const [mine, language] = await Promise.all([
        repository.userPacks.get(MY_PACK).catch(() => null),
        interfaceLanguage(),
      ]);
      return (mine?.pack.entities ?? [])
        .map((entity) => summaryOf(entity.id, entity, language))
        .toSorted((a, b) => a.name.localeCompare(b.name, language));
    },
    undo: (id) => changingMarks(() => repository.undo(id)),
  };
}

/** The background answers for so many entities in one message. */
const AT_ONCE = 100;

/** Title of the article: the reader's own, else as it was said, else its address as far as it is known. */
async function articleOf(repository: Repository, { identity, title }: Feedback): Promise<string> {
  if (identity === '') return '';
  const key = { identities: [identity], fingerprint: [] };
  const article = await repository.findArticle(key).catch(() => null);
  return article?.metadata.title ?? title ?? readableIdentity(identity);
}

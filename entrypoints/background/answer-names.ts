import { v7 as uuidv7 } from 'uuid';
import { interfaceLanguage } from '@/utils/edge/interface-language.ts';
import type { Knowledge } from '@/utils/edge/knowledge.ts';
import type { Handlers } from '@/utils/edge/messaging.ts';
import type { PageToBackground } from '@/utils/messages/page-to-background.ts';
import { fail, type Result } from '@/utils/messages/result.ts';
import type { Repository } from '@/utils/notes/repository.ts';
import type { Undo } from '@/utils/notes/undo.ts';
import { MY_PACK } from '@/utils/packs/my-pack.ts';
import { ownEntity, ownNameOf, readLink } from '@/utils/packs/own-name.ts';
import { summaryOf } from '@/utils/packs/summary.ts';
import type { MarkChanges } from './mark-changes.ts';
import { storageFailure } from './storage-failure.ts';

type NameCalls = Pick<
  PageToBackground,
  'name.get' | 'name.save' | 'name.remove' | 'name.choose' | 'name.summaries' | 'names.changed'
>;

/** What the background does about the reader's own names; open pages follow at once. */
export function answerNames(
  repository: Repository,
  knowledge: () => Promise<Knowledge>,
  changes: MarkChanges,
): Handlers<NameCalls> {
  const mine = async () => (await repository.userPacks.get(MY_PACK))?.pack ?? null;
  const written = async (write: () => Promise<Undo>): Promise<Result<Undo>> => {
    try {
      const done = await write();
      changes.announce(done);
      return { ok: true, value: done };
    } catch (error) {
      return storageFailure(error);
    }
  };
  return {
    'name.get': async ({ id }) => {
      try {
        const pack = await mine();
        const entity = pack?.entities.find((each) => each.id === id);
        return { ok: true, value: pack && entity ? ownNameOf(entity, pack.sources) : null };
      } catch (error) {
        return storageFailure(error);
      }
    },
    'name.save': async ({ own, id, choice }) => {
      if (readLink(own.link).kind === 'wrong') return fail('invalid', 'no link');
      return written(async () => {
        const known = (await mine())?.entities.find((each) => each.id === id) ?? null;
        const day = new Date().toISOString().slice(0, 10);
        const { entity, sources } = ownEntity(own, {
          id: id ?? uuidv7(),
          day,
          known,
          corrected: choice?.surface,
        });
        return repository.userPacks.putEntity(entity, { sources, ...(choice && { choice }) });
      });
    },
    'name.remove': ({ id }) => written(() => repository.userPacks.removeEntity(id)),
    'name.choose': (choice) => written(() => repository.feedback.choose(choice)),
    'name.summaries': async ({ entities, apart }) => {
      const [known, language] = await Promise.all([knowledge(), interfaceLanguage()]);
      const seen = new Set([known.entity(apart ?? '')?.entity.wikidata]);
      return entities.flatMap((id) => {
        const found = known.entity(id);
        if (!found) return [];
        const { wikidata } = found.entity;
        if (apart !== undefined && wikidata !== null && seen.has(wikidata)) return [];
        seen.add(wikidata);
        return [summaryOf(id, found.entity, language)];
      });
    },
    'names.changed': () => changes.announce({ action: 'pack' }),
  };
}

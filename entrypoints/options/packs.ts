import type { PackRow, PacksService } from '@/components/options/services.ts';
import { interfaceLanguage } from '@/utils/edge/interface-language.ts';
import { loadSettings, saveSettings } from '@/utils/edge/settings-store.ts';
import type { Repository } from '@/utils/notes/repository.ts';
import { formatPartialDate } from '@/utils/packs/format-date.ts';
import { localise } from '@/utils/packs/localise.ts';
import type { Pack } from '@/utils/packs/pack.ts';
import { parsePackText } from '@/utils/packs/parse-pack.ts';
import { readSeedPack } from '@/utils/packs/seed-pack.ts';
import type { Language } from '@/utils/settings/settings.ts';

/** How many faults of a refused file are shown; the rest are of the same kind as a rule. */
const FAULTS_SHOWN = 8;

/** The packs that ship with Sidelight and those of the reader. */
export function packsService(repository: Repository): PacksService {
  const find = async (id: string) => {
    const builtIn = builtInPacks().find((pack) => pack.id === id);
    return builtIn ?? (await repository.userPacks.get(id))?.pack ?? null;
  };
  return {
    async list() {
      const [language, settings, own] = await Promise.all([
        interfaceLanguage(),
        loadSettings(),
        repository.userPacks.all().catch(() => []),
      ]);
      return [
        ...builtInPacks().map((pack) =>
          rowOf(pack, language, !settings.packsOff.includes(pack.id), 'built-in'),
        ),
        ...own.map(({ pack, on, origin }) => rowOf(pack, language, on, origin)),
      ];
    },
    async switchOn(id, on) {
      if (builtInPacks().every((pack) => pack.id !== id)) {
        await repository.userPacks.switchOn(id, on);
        return;
      }
      const { packsOff } = await loadSettings();
      const others = packsOff.filter((other) => other !== id);
      await saveSettings({ packsOff: on ? others : [...others, id] });
    },
    async install(file) {
      const parsed = parsePackText(await file.text());
      if (!parsed.ok)
        return {
          ok: false,
          problems: parsed.problems
            .slice(0, FAULTS_SHOWN)
            .map(({ path, message }) => (path ? `${path}: ${message}` : message)),
        };
      await repository.userPacks.install(parsed.pack);
      return { ok: true, title: localise(parsed.pack.title, await interfaceLanguage()) };
    },
    async save(id) {
      const pack = await find(id);
      if (pack) download(`${id}.sidelight-pack.json`, JSON.stringify(pack, null, 2));
    },
    async remove(id) {
      await repository.userPacks.remove(id);
    },
  };
}

function builtInPacks(): Pack[] {
  const seed = readSeedPack();
  return seed.ok ? [seed.pack] : [];
}

function rowOf(pack: Pack, language: Language, on: boolean, origin: PackRow['origin']): PackRow {
  return {
    id: pack.id,
    title: localise(pack.title, language),
    asOf: formatPartialDate(pack.asOf, language),
    entities: pack.entities.length,
    on,
    origin,
    licence: pack.licence,
    attributions: pack.attributions,
  };
}

/** Hands a file over without the downloads permission. */
function download(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

import type {
  FileFault,
  PackFacts,
  PackPlace,
  PacksService,
  ReadPack,
} from '@/components/options/services.ts';
import { interfaceLanguage } from '@/utils/edge/interface-language.ts';
import { loadSettings, saveSettings } from '@/utils/edge/settings-store.ts';
import { fail } from '@/utils/messages/result.ts';
import type { Repository } from '@/utils/notes/repository.ts';
import { formatPartialDate } from '@/utils/packs/format-date.ts';
import { localise } from '@/utils/packs/localise.ts';
import { LIMITS } from '@/utils/packs/limits.ts';
import { MY_PACK } from '@/utils/packs/my-pack.ts';
import type { Pack } from '@/utils/packs/pack.ts';
import { brokenRows, compareVersions, countPack } from '@/utils/packs/compare-packs.ts';
import { parsePackText, type PackProblem } from '@/utils/packs/parse-pack.ts';
import type { Language } from '@/utils/settings/settings.ts';
import { builtInPacks } from './built-in-packs.ts';
import { changingMarks } from './changing-marks.ts';
import { saveAs } from './save-as.ts';

/** How many faults of a refused file are shown; the rest are of the same kind as a rule. */
const FAULTS_SHOWN = 12;
/** Enough names to recognise what a pack is about. */
const NAMES_SHOWN = 12;

/** The packs that ship with Sidelight and those of the reader; open pages follow each change. */
export function packsService(repository: Repository): PacksService {
  let toInstall: Pack | null = null;
  const { userPacks } = repository;
  return {
    async list() {
      const [language, settings, shipped, own] = await Promise.all([
        interfaceLanguage(),
        loadSettings(),
        builtInPacks(),
        userPacks.all().catch(() => []),
      ]);
      return [
        ...shipped.map((pack) => ({
          ...factsOf(pack, language),
          on: !settings.packsOff.includes(pack.id),
          origin: 'built-in' as const,
        })),
        ...own.map(({ pack, on, origin }) => ({ ...factsOf(pack, language), on, origin })),
      ];
    },
    async switchOn(id, on) {
      const shipped = await builtInPacks();
      if (shipped.every((pack) => pack.id !== id)) {
        await changingMarks(() => userPacks.switchOn(id, on));
        return;
      }
      await saveSettings(({ packsOff }) => {
        const others = packsOff.filter((other) => other !== id);
        return { packsOff: on ? others : [...others, id] };
      });
    },
    async read(file) {
      toInstall = null;
      if (file.size > LIMITS.fileLength * BYTES_PER_UNIT)
        return refuse([{ fault: 'too-large', row: null, name: '', field: '' }]);
      const parsed = parsePackText(await file.text());
      if (!parsed.ok) return refuse(parsed.problems.map(faultOf));
      const { pack } = parsed;
      const [language, shipped, there] = await Promise.all([
        interfaceLanguage(),
        builtInPacks(),
        userPacks.get(pack.id),
      ]);
      if (shipped.some(({ id }) => id === pack.id))
        return refuse([{ fault: 'reserved', row: null, name: pack.id, field: '' }]);
      const broken = brokenRows(pack).map(({ rule, at }): FileFault => ({
        fault: rule === 'duplicate-id' ? rule : 'unknown-reference',
        row: null,
        name: at,
        field: '',
      }));
      if (broken.length > 0) return refuse(broken);
      toInstall = pack;
      return {
        ok: true,
        pack: factsOf(pack, language),
        names: pack.entities.slice(0, NAMES_SHOWN).map(({ name }) => localise(name, language)),
        place: placeOf(pack, there?.pack ?? null, language),
      };
    },
    async install() {
      const pack = toInstall;
      if (!pack) return fail('invalid', 'no file was read');
      toInstall = null;
      return changingMarks(() =>
        pack.id === MY_PACK ? userPacks.mergeOwn(pack) : userPacks.install(pack),
      );
    },
    async save(id) {
      const shipped = (await builtInPacks()).find((pack) => pack.id === id);
      const pack = shipped ?? (await userPacks.get(id))?.pack;
      if (pack) saveAs(`${id}.sidelight-pack.json`, JSON.stringify(pack, null, 2));
    },
    remove: (id) => changingMarks(() => userPacks.remove(id)),
    undo: (id) => changingMarks(() => repository.undo(id)),
  };
}

function refuse(faults: readonly FileFault[]): ReadPack {
  const more = Math.max(0, faults.length - FAULTS_SHOWN);
  return { ok: false, faults: faults.slice(0, FAULTS_SHOWN), more };
}

/** UTF-8 takes at most so many bytes for a UTF-16 code unit: a longer file is not even read. */
const BYTES_PER_UNIT = 3;

function placeOf(pack: Pack, there: Pack | null, language: Language): PackPlace {
  if (pack.id === MY_PACK) {
    const known = new Set(there?.entities.map(({ id }) => id));
    return { kind: 'own', replaced: pack.entities.filter(({ id }) => known.has(id)).length };
  }
  if (!there) return { kind: 'new' };
  const version = compareVersions(pack.asOf, there.asOf);
  return { kind: 'replaces', version, there: factsOf(there, language) };
}

function faultOf({ path, fault, row }: PackProblem): FileFault {
  const [list = '', at = '', ...field] = path.split('.');
  const number = /^\d+$/u.test(at) ? Number(at) + 1 : null;
  return {
    fault,
    row: number === null ? null : { list, number },
    name: row ?? '',
    field: number === null ? path : field.join('.'),
  };
}

function factsOf(pack: Pack, language: Language): PackFacts {
  return {
    id: pack.id,
    title: localise(pack.title, language),
    asOf: formatPartialDate(pack.asOf, language),
    counts: countPack(pack),
    licence: pack.licence,
    attributions: pack.attributions,
    sources: pack.sources.map(({ title, publisher, url, licence }) => ({
      name: publisher === undefined ? title : `${title} (${publisher})`,
      url,
      licence: licence ?? '',
    })),
  };
}

import type { BackupRecord } from '@/utils/exchange/backup-record.ts';
import type { Result } from '@/utils/messages/result.ts';
import type { Undo } from '@/utils/notes/undo.ts';
import type { Feedback } from '@/utils/notes/feedback.ts';
import type { PackCounts } from '@/utils/packs/compare-packs.ts';
import type { PackFault } from '@/utils/packs/parse-pack.ts';
import type { EntitySummary } from '@/utils/packs/summary.ts';
import type { NamesService, SettingsService, SitesService } from '../services.ts';

/** What the options page asks of the world. */
export interface OptionsServices {
  readonly settings: SettingsService;
  readonly sites: SitesService;
  readonly packs: PacksService;
  readonly told: ToldService;
  readonly names: NamesService;
  readonly libraryUrl: string;
  readonly welcomeUrl: string;
  /** Match patterns that came with the installation. */
  readonly builtInSites: readonly string[];
  commands(): Promise<readonly Shortcut[]>;
  /** Opens the browser's own page for shortcuts. */
  openShortcuts(): void;
  /** How much the reader has here; `bytes` null where the browser does not say. */
  storage(): Promise<Result<{ readonly notes: number; readonly bytes: number | null }>>;
  readonly backup: BackupService;
}

/** The daily backup. */
export interface BackupService {
  /** Asks for the permissions it needs. Must be called directly in a click. */
  allow(): Promise<boolean>;
  load(): Promise<BackupRecord>;
  watch(onChange: (record: BackupRecord) => void, signal: AbortSignal): void;
  /** Begins one; the record says how it went. */
  now(): void;
}

export interface Shortcut {
  readonly name: string;
  /** In the browser's language, from the manifest; may be empty. */
  readonly description: string;
  /** As the browser writes it; empty if not set. */
  readonly keys: string;
}

/** What the reader said of marks, and the names the reader made. */
export interface ToldService {
  /** Newest first. */
  list(): Promise<readonly ToldRow[]>;
  /** Takes one of them back. */
  forget(key: string): Promise<Result<Undo>>;
  /** The reader's own names, by name. */
  own(): Promise<readonly EntitySummary[]>;
  readonly undo: (id: string) => Promise<Result<unknown>>;
}

/** One thing the reader said. */
export interface ToldRow {
  readonly key: string;
  readonly kind: Feedback['kind'];
  /** Name of the entity; empty for a name that is never marked or where no pack knows it any more. */
  readonly name: string;
  /** The words it was said of; empty for "I know this". */
  readonly surface: string;
  /** Title or address of the article it holds for; empty where it holds everywhere. */
  readonly article: string;
  /** When it was said, as the reader writes dates. */
  readonly date: string;
}

export interface PacksService {
  list(): Promise<readonly PackRow[]>;
  switchOn(id: string, on: boolean): Promise<void>;
  /** Reads a file without adding anything. */
  read(file: File): Promise<ReadPack>;
  /** Adds the pack that was read last. */
  install(): Promise<Result<Undo>>;
  /** Hands the pack to the reader as a file. */
  save(id: string): Promise<void>;
  remove(id: string): Promise<Result<Undo>>;
  readonly undo: (id: string) => Promise<Result<unknown>>;
}

/** A file as it was read: what it would add, or what is wrong with it. */
export type ReadPack =
  | {
      readonly ok: true;
      readonly pack: PackFacts;
      /** Names of some of its entries. */
      readonly names: readonly string[];
      readonly place: PackPlace;
    }
  | { readonly ok: false; readonly faults: readonly FileFault[]; readonly more: number };

/** How a pack in a file stands to those that are there. */
export type PackPlace =
  | { readonly kind: 'new' }
  /** Another version of it is there. */
  | {
      readonly kind: 'replaces';
      readonly version: 'newer' | 'older' | 'same';
      readonly there: PackFacts;
    }
  /** Names of the reader's own: they join those that are there. */
  | { readonly kind: 'own'; readonly replaced: number };

/** One thing that is wrong with a file. */
export interface FileFault {
  readonly fault: PackFault | 'reserved' | 'duplicate-id' | 'unknown-reference';
  /** List of the pack and 1-based row in it; null for the file itself. */
  readonly row: { readonly list: string; readonly number: number } | null;
  /** What the row is called; empty if nothing. */
  readonly name: string;
  /** Field within the row, as keys joined by dots. */
  readonly field: string;
}

/** What a pack is, with all that its licences ask to be said. */
export interface PackFacts {
  readonly id: string;
  readonly title: string;
  /** Formatted date up to which its facts were kept. */
  readonly asOf: string;
  readonly counts: PackCounts;
  readonly licence: string;
  readonly attributions: readonly Attribution[];
  readonly sources: readonly Attribution[];
}

export interface PackRow extends PackFacts {
  readonly on: boolean;
  readonly origin: 'built-in' | 'file' | 'mine';
}

export interface Attribution {
  readonly name: string;
  readonly url: string;
  readonly licence: string;
}

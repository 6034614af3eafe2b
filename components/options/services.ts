import type { BackupRecord } from '@/utils/exchange/backup-record.ts';
import type { Result } from '@/utils/messages/result.ts';
import type { SettingsService, SitesService } from '../services.ts';

/** What the options page asks of the world. */
export interface OptionsServices {
  readonly settings: SettingsService;
  readonly sites: SitesService;
  readonly packs: PacksService;
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

export interface PacksService {
  list(): Promise<readonly PackRow[]>;
  switchOn(id: string, on: boolean): Promise<void>;
  /** Reads and installs a pack; what is wrong with it as lines for a person. */
  install(
    file: File,
  ): Promise<
    | { readonly ok: true; readonly title: string }
    | { readonly ok: false; readonly problems: readonly string[] }
  >;
  /** Hands the pack to the reader as a file. */
  save(id: string): Promise<void>;
  remove(id: string): Promise<void>;
}

export interface PackRow {
  readonly id: string;
  readonly title: string;
  /** Formatted date up to which its facts were kept. */
  readonly asOf: string;
  readonly entities: number;
  readonly on: boolean;
  readonly origin: 'built-in' | 'file' | 'mine';
  readonly licence: string;
  readonly attributions: readonly {
    readonly name: string;
    readonly url: string;
    readonly licence: string;
  }[];
}

import * as v from 'valibot';

/**
 * What is kept outside the database to notice that it was emptied or born again behind our back.
 * It is compared by `store`, so a reader who deletes the last note raises no alarm.
 */
export const MarkerSchema = v.object({
  /** Id of the store this marker belongs to. */
  store: v.string(),
  /** ISO instant of the store's first opening. */
  created: v.string(),
  /** Living notes after the last write. */
  notes: v.number(),
});
export type Marker = v.InferOutput<typeof MarkerSchema>;

/** Where the marker lies. */
export interface MarkerStore {
  read(): Promise<Marker | null>;
  write(marker: Marker): Promise<void>;
}

/** The part of `browser.storage.local` that a marker needs. */
export interface KeyValueArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

const KEY = 'storeMarker';

/** The marker in `browser.storage.local`, which is not part of IndexedDB and survives its loss. */
export function markerIn(area: KeyValueArea): MarkerStore {
  return {
    async read() {
      const parsed = v.safeParse(MarkerSchema, (await area.get(KEY))[KEY]);
      return parsed.success ? parsed.output : null;
    },
    write: (marker) => area.set({ [KEY]: marker }),
  };
}

/**
 * The extension's `localStorage`, or null where the browser denies it: in a frame inside a web page
 * the mere access throws.
 */
export function ownStorage(): Storage | null {
  try {
    return globalThis.localStorage;
  } catch {
    // Denied here; what it would hold is a hint or a second place only.
    return null;
  }
}

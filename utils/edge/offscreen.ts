/** Chrome's API for a page without a window, which webextension-polyfill does not know. */
interface OffscreenApi {
  readonly offscreen?: {
    createDocument(options: {
      url: string;
      reasons: string[];
      justification: string;
    }): Promise<void>;
    closeDocument(): Promise<void>;
    hasDocument(): Promise<boolean>;
  };
}

declare const chrome: OffscreenApi | undefined;

/** Opens a page of this extension without a window, to make addresses of blobs. @throws if refused */
export async function openUnseen(path: string): Promise<void> {
  const api = typeof chrome === 'undefined' ? undefined : chrome.offscreen;
  if (!api) throw new Error('the permission "offscreen" is missing');
  await closeUnseen();
  await api.createDocument({
    url: path,
    reasons: ['BLOBS'],
    justification: 'Writes the daily backup to a file.',
  });
}

/** Closes that page if there is one. */
export async function closeUnseen(): Promise<void> {
  const api = typeof chrome === 'undefined' ? undefined : chrome.offscreen;
  if (api && (await api.hasDocument())) await api.closeDocument();
}

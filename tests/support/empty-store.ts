import type { Driver } from './driver.ts';

/** Takes the whole store away behind the extension's back, as a cleaning tool would. */
export async function emptyStore(driver: Driver): Promise<void> {
  const anywhere = await driver.openExtensionPage('options.html');
  await anywhere.evaluate(
    () =>
      new Promise<void>((done, failed) => {
        const request = indexedDB.deleteDatabase('sidelight');
        request.onsuccess = () => done();
        request.onerror = () => failed(request.error);
      }),
  );
  await anywhere.close();
}

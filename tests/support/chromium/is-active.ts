/** Whether what Chromium says of a tab's target calls it the one in front. */
export function isActive(embedderData: unknown): boolean {
  return (
    typeof embedderData === 'object' &&
    embedderData !== null &&
    'tabActive' in embedderData &&
    embedderData.tabActive === true
  );
}

/** How long a file's address is kept for the browser to begin the download, ms. */
const KEPT = 60_000;

/** Hands a file to the reader as a download; needs no permission. */
export function saveFile(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT);
}

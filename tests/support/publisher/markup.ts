/** Text as HTML text or a double-quoted attribute's value. */
export function escapeHtml(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}

/** Straight quotes and apostrophes made typographic, as publishing systems do. */
export function curlQuotes(text: string): string {
  return text
    .replace(/(^|[\s([])"/g, '$1\u201c')
    .replace(/"/g, '\u201d')
    .replace(/(^|[\s([])'/g, '$1\u2018')
    .replace(/'/g, '\u2019');
}

/** A story's address part: `moscow-plans-a-larger-training-mission`. */
export function slugOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}

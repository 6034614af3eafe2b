export type ExportScope =
  { kind: 'all' } | { kind: 'notes'; ids: readonly string[] } | { kind: 'article'; id: string };
export function ArticlesPanel(_: any) {
  return <p>ArticlesPanel</p>;
}

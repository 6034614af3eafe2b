export type ExportScope =
  { kind: 'all' } | { kind: 'notes'; ids: readonly string[] } | { kind: 'article'; id: string };
export function ReviewPanel(_: any) {
  return <p>ReviewPanel</p>;
}

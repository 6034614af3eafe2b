export type ExportScope =
  { kind: 'all' } | { kind: 'notes'; ids: readonly string[] } | { kind: 'article'; id: string };
export function ExportDialog(_: any) {
  return <p>ExportDialog</p>;
}

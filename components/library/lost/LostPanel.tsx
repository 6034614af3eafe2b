export type ExportScope =
  { kind: 'all' } | { kind: 'notes'; ids: readonly string[] } | { kind: 'article'; id: string };
export function LostPanel(_: any) {
  return <p>LostPanel</p>;
}

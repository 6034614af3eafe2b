export type ExportScope =
  { kind: 'all' } | { kind: 'notes'; ids: readonly string[] } | { kind: 'article'; id: string };
export function ImportDialog(_: any) {
  return <p>ImportDialog</p>;
}

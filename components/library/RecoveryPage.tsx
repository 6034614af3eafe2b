export type ExportScope =
  { kind: 'all' } | { kind: 'notes'; ids: readonly string[] } | { kind: 'article'; id: string };
export function RecoveryPage(_: any) {
  return <p>RecoveryPage</p>;
}

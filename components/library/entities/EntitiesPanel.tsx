export type ExportScope =
  { kind: 'all' } | { kind: 'notes'; ids: readonly string[] } | { kind: 'article'; id: string };
export function EntitiesPanel(_: any) {
  return <p>EntitiesPanel</p>;
}

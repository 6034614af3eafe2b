import { surfaceForms } from '../entities/surface-forms.ts';

/** What of an entity the linker looks for in a text. */
interface Named {
  readonly name: Readonly<Record<string, string | undefined>>;
  readonly aliases: readonly {
    readonly text: string;
    readonly forms?: readonly string[] | undefined;
  }[];
  readonly blockers?: readonly string[] | undefined;
}

/**
 * Positions of the entities that claim a form which `most` before them claim. The linker weighs all
 * the meanings of a form against each other, so that many make it slow. Forms are counted as they
 * are looked for: accents and kinds of quotation marks make no other form.
 */
export function crowdedEntities(entities: readonly Named[], most: number): number[] {
  const owners = new Map<string, number>();
  return [...entities.keys()].filter((at) => {
    const forms = new Set(formsOf(entities[at]).flatMap(surfaceForms));
    for (const form of forms) owners.set(form, (owners.get(form) ?? 0) + 1);
    return [...forms].some((form) => (owners.get(form) ?? 0) > most);
  });
}

function formsOf(entity: Named | undefined): string[] {
  if (entity === undefined) return [];
  const aliases = entity.aliases.flatMap(({ text, forms = [] }) => [text, ...forms]);
  const names = Object.values(entity.name).filter((name) => name !== undefined);
  return [...names, ...aliases, ...(entity.blockers ?? [])];
}

import type { Draft } from '../draft/draft-pack.ts';
import type { MarkKind } from '../mark-kinds.ts';
import type { Alias, Entity, Pack } from '../pack.ts';
import { diffLine, differs, quoted, type DiffLine, type DiffSection } from './diff-line.ts';

/** What a draft proposes as one entity: a name of its own guess, or one that another pack knows. */
interface Proposal {
  readonly name: string;
  readonly forms: readonly string[];
  readonly kind: MarkKind | 'unknown';
  readonly wikidata: string | null;
}

/** Classes of names by which an article names somebody in so many words. */
const NAMING: ReadonlySet<Alias['class']> = new Set(['name', 'acronym']);

/** Classes that rules look for beside those: a draft has them from the linker or as variants. */
const DERIVED: ReadonlySet<Alias['class']> = new Set(['name', 'acronym', 'surname', 'demonym']);

const TITLES: ReadonlyMap<MarkKind, string> = new Map([
  ['person', 'People'],
  ['place', 'Places'],
  ['organisation', 'Organisations'],
  ['event', 'Events'],
]);

/**
 * The draft's names beside the pack's entities, by kind of the pack's.
 * @param known what another pack knows of an entity that the draft's mentions name.
 */
export function diffEntities(
  draft: Draft,
  pack: Pack,
  text: string,
  known: (id: string) => Entity | null,
): DiffSection[] {
  const proposals = proposalsOf(draft, known);
  const pairs = pairUp(pack.entities, proposals);
  const paired = new Set(pairs.values());
  const forms = pack.entities.flatMap(({ aliases }) => aliases.flatMap(formsOf));
  const sections = [...TITLES].map(([kind, title]) => ({
    title,
    lines: pack.entities
      .filter((entity) => entity.kind === kind)
      .map((entity) => lineOf(entity, pairs.get(entity.id), text, forms)),
  }));
  const extra = proposals
    .filter((proposal) => !paired.has(proposal))
    .map(({ name, kind, forms: own }) =>
      diffLine('extra', `${quoted(name)}, ${kind === 'unknown' ? 'kind not guessed' : kind}`, [
        ...others(own, name),
      ]),
    );
  return [...sections, { title: 'Names that the pack has not', lines: extra }];
}

function others(forms: readonly string[], name: string): string[] {
  const more = forms.filter((form) => form !== name);
  return more.length === 0 ? [] : [`also ${more.map(quoted).join(', ')}`];
}

function formsOf({ text, forms = [] }: Alias): string[] {
  return [text, ...forms];
}

function proposalsOf(draft: Draft, known: (id: string) => Entity | null): Proposal[] {
  const mentioned = new Map<string, { kind: MarkKind; surfaces: Set<string> }>();
  for (const { entity, kind, surface } of draft.mentions) {
    const group = mentioned.get(entity) ?? { kind, surfaces: new Set<string>() };
    group.surfaces.add(surface);
    mentioned.set(entity, group);
  }
  return [
    ...draft.names.map(({ name, variants, kind }) => ({
      name,
      forms: [name, ...variants],
      kind,
      wikidata: null,
    })),
    ...[...mentioned].map(([id, { kind, surfaces }]) => {
      const entity = known(id);
      const forms = [...surfaces];
      return {
        name: entity?.name.en ?? forms[0] ?? id,
        forms,
        kind,
        wikidata: entity?.wikidata ?? null,
      };
    }),
  ];
}

/** Each of the pack's entities with the proposal of the same id, else of one of its names. */
function pairUp(
  entities: readonly Entity[],
  proposals: readonly Proposal[],
): ReadonlyMap<string, Proposal> {
  const pairs = new Map<string, Proposal>();
  const taken = new Set<Proposal>();
  const take = (matches: (entity: Entity, proposal: Proposal) => boolean) => {
    for (const entity of entities) {
      if (pairs.has(entity.id)) continue;
      const found = proposals.find((each) => !taken.has(each) && matches(entity, each));
      if (!found) continue;
      pairs.set(entity.id, found);
      taken.add(found);
    }
  };
  take(({ wikidata }, proposal) => wikidata !== null && wikidata === proposal.wikidata);
  for (const classes of [NAMING, DERIVED]) {
    take(({ aliases, wikidata }, proposal) => {
      if (wikidata !== null && proposal.wikidata !== null) return false;
      const own = aliases.filter((alias) => classes.has(alias.class)).flatMap(formsOf);
      return proposal.forms.some((form) => own.includes(form));
    });
  }
  return pairs;
}

function lineOf(
  entity: Entity,
  proposal: Proposal | undefined,
  text: string,
  allForms: readonly string[],
): DiffLine {
  const inText = (classes: (cls: Alias['class']) => boolean) => [
    ...new Set(
      entity.aliases
        .filter((alias) => classes(alias.class))
        .flatMap(formsOf)
        .filter((form) => standsAlone(text, form, allForms)),
    ),
  ];
  const named = inText((cls) => NAMING.has(cls));
  const described = inText((cls) => !DERIVED.has(cls));
  const what = `${entity.id} ${quoted(entity.name.en)}`;
  const remarks =
    described.length === 0 ? [] : [`also meant by ${described.map(quoted).join(', ')}`];
  if (!proposal) {
    if (named.length > 0)
      return diffLine('missing', what, [`named ${named.map(quoted).join(', ')}`]);
    return diffLine(
      'edited',
      what,
      [],
      remarks.length > 0 ? remarks : ['not named in so many words'],
    );
  }
  const overlooked = inText((cls) => DERIVED.has(cls)).filter(
    (form) => !proposal.forms.some((own) => own === form || own.includes(form)),
  );
  return diffLine(
    'same',
    what,
    [
      ...differs('kind', proposal.kind === 'unknown' ? 'not guessed' : proposal.kind, entity.kind),
      ...differs('name', quoted(proposal.name), quoted(entity.name.en)),
      ...(overlooked.length === 0
        ? []
        : [`not taken for it: ${overlooked.map(quoted).join(', ')}`]),
    ],
    remarks,
  );
}

/** Whether a form stands in the text as whole words and not only inside a longer name. */
function standsAlone(text: string, form: string, forms: readonly string[]): boolean {
  let rest = text;
  for (const other of forms)
    if (other !== form && other.includes(form)) rest = rest.replaceAll(other, '\n');
  for (let at = rest.indexOf(form); at >= 0; at = rest.indexOf(form, at + 1)) {
    const around = rest.slice(at - 1, at) + rest.charAt(at + form.length);
    if (!/[\p{L}\p{N}]/u.test(around)) return true;
  }
  return false;
}

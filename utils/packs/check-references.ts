import type { Finding } from './finding.ts';
import type { Pack } from './pack.ts';

/** Sources that claims may name beside entities: the text's own voice, and nobody. */
const VOICES = ['narrator', 'unnamed'];

/** Ids that stand twice, references that lead nowhere, facts and dates that rest on nothing. */
export function checkReferences(pack: Pack): Finding[] {
  return new ReferenceCheck(pack).run();
}

class ReferenceCheck {
  readonly #pack: Pack;
  readonly #findings: Finding[] = [];
  readonly #usedSources = new Set<string>();

  constructor(pack: Pack) {
    this.#pack = pack;
  }

  run(): Finding[] {
    const pack = this.#pack;
    const facts = pack.entities.flatMap((entity) => entity.facts);
    const ids = {
      sources: this.#unique('sources', pack.sources),
      entities: this.#unique('entities', pack.entities),
      statements: this.#unique('statements', pack.statements),
      claims: this.#unique('claims', pack.claims),
      checks: this.#unique('checks', pack.checks),
    };
    this.#unique('facts', facts);
    this.#unique('events', pack.events);
    const entity = (at: string, id: string | undefined) =>
      this.#known(ids.entities, 'entity', at, id);
    const sources = (at: string, list: readonly string[] = []) => {
      for (const id of list) {
        this.#usedSources.add(id);
        this.#known(ids.sources, 'source', at, id);
      }
    };

    for (const { id, aliases, facts: own } of pack.entities) {
      for (const alias of aliases) entity(`entities/${id}`, alias.literal);
      for (const fact of own) {
        sources(`facts/${fact.id}`, fact.sources);
        if ('entity' in fact.value) entity(`facts/${fact.id}`, fact.value.entity);
      }
    }
    for (const event of pack.events) {
      const at = `events/${event.id}`;
      for (const id of [event.entity, event.place]) entity(at, id);
      for (const participant of event.participants) entity(at, participant.entity);
      this.#known(ids.statements, 'statement', at, event.attributed);
      sources(at, event.sources);
      const refined = event.from !== event.stated && (event.from ?? event.until) !== undefined;
      this.#needSource(at, refined && !event.sources?.length, 'Dates beyond the article’s own');
    }
    for (const statement of pack.statements) {
      const at = `statements/${statement.id}`;
      for (const id of [statement.speaker, statement.place]) entity(at, id);
      this.#known(ids.statements, 'statement', at, statement.continues);
    }
    for (const claim of pack.claims) {
      const at = `claims/${claim.id}`;
      for (const id of [claim.subject, claim.source, ...(claim.object ?? [])]) {
        if (!VOICES.includes(id)) entity(at, id);
      }
      this.#known(ids.statements, 'statement', at, claim.statement);
    }
    for (const [index, relation] of pack.relations.entries()) {
      const at = `relations/${index}`;
      for (const id of [relation.subject, relation.object, relation.entity]) entity(at, id);
      this.#known(ids.claims, 'claim', at, relation.claim);
      sources(at, relation.sources);
      this.#needSource(at, relation.sources.length === 0 && !relation.claim, 'A relation');
    }
    for (const stop of pack.itinerary) {
      const at = `itinerary/${stop.order}`;
      for (const id of [stop.entity, stop.place]) entity(at, id);
      this.#known(ids.checks, 'check', at, stop.check);
      sources(at, stop.sources);
      const dated = (stop.from ?? stop.until) !== undefined;
      this.#needSource(at, dated && !stop.sources?.length, 'The dates of a stop');
    }
    for (const check of pack.checks) {
      const at = `checks/${check.id}`;
      this.#known(ids.claims, 'claim', at, check.claim);
      for (const id of check.entities) entity(at, id);
      sources(at, check.sources);
      this.#needSource(at, check.sources.length === 0, 'A check');
    }
    for (const id of ids.sources) {
      if (this.#usedSources.has(id)) continue;
      this.#add('unused-source', `sources/${id}`, 'Nothing rests on this source');
    }
    return this.#findings;
  }

  #unique(kind: string, rows: readonly { readonly id: string }[]): Set<string> {
    const seen = new Set<string>();
    for (const { id } of rows) {
      if (seen.has(id)) this.#add('duplicate-id', `${kind}/${id}`, 'This id stands twice');
      seen.add(id);
    }
    return seen;
  }

  #known(ids: ReadonlySet<string>, kind: string, at: string, id: string | undefined): void {
    if (id === undefined || ids.has(id)) return;
    this.#add('unknown-reference', at, `No ${kind} “${id}” in this pack`);
  }

  #needSource(at: string, isMissing: boolean, what: string): void {
    if (isMissing) this.#add('unsourced', at, `${what} needs a source`);
  }

  #add(rule: Finding['rule'], at: string, message: string): void {
    this.#findings.push({ rule, at, message });
  }
}

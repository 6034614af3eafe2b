import { MARK_KINDS } from '@/utils/packs/mark-kinds.ts';
import { useLanguage } from '../words/language.ts';
import { options } from '../words/options.ts';
import type { Attribution, PackFacts } from './services.ts';

export interface PackContentsProps {
  readonly pack: PackFacts;
}

/** How much a pack holds, its licence, and everyone it is owed to, in full. */
export function PackContents({ pack }: PackContentsProps) {
  const language = useLanguage();
  const { packs: words, marks } = options[language];
  const number = new Intl.NumberFormat(language);
  const { kinds, facts, events, statements, articles } = pack.counts;
  const counts = [
    ...MARK_KINDS.map((kind) => ({ name: marks.kindNames[kind], count: kinds[kind] ?? 0 })),
    { name: words.counts.facts, count: facts },
    { name: words.counts.told, count: events },
    { name: words.counts.statements, count: statements },
    { name: words.counts.articles, count: articles },
  ].filter(({ count }) => count > 0);
  return (
    <div class="pack-contents">
      <p>{counts.map(({ name, count }) => `${name}: ${number.format(count)}`).join(' · ')}</p>
      <p>{words.licence(pack.licence)}</p>
      <Owed title={words.owed} list={pack.attributions} />
      <Owed title={words.sources} list={pack.sources} />
    </div>
  );
}

function Owed({ title, list }: { readonly title: string; readonly list: readonly Attribution[] }) {
  if (list.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {list.map(({ name, url, licence }) => (
          <li key={name + url}>
            <a href={url} target="_blank" rel="noopener noreferrer">
              {name}
            </a>
            {licence && ` (${licence})`}
          </li>
        ))}
      </ul>
    </>
  );
}

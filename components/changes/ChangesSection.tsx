import { isFragment } from '@/utils/article/copy.ts';
import { selectorsOf } from '@/utils/article/copy-changes.ts';
import { Section } from '../popup/Section.tsx';
import { useServices } from '../services.ts';
import { changes as changeWords } from '../words/changes.ts';
import { useLanguage } from '../words/language.ts';
import { ChangeList } from './ChangeList.tsx';
import type { PageChanges } from './use-page-changes.ts';

export interface ChangesSectionProps {
  readonly changed: PageChanges;
}

/** What changed in the viewed article since it was read, each new wording with a way to it. */
export function ChangesSection({ changed }: ChangesSectionProps) {
  const { page } = useServices();
  const language = useLanguage();
  const words = changeWords[language];
  const locale = language === 'en' ? 'en-GB' : language;
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long' });
  return (
    <Section id="page-changes" title={words.title} count={changed.changes.length}>
      <p class="changes-since">{words.since(date.format(new Date(changed.copy.captured)))}</p>
      {isFragment(changed.copy.blocks, changed.page.blocks) && <p>{words.partial}</p>}
      <ChangeList
        changes={changed.changes}
        onGoTo={(at) => void page.goToSelectors(selectorsOf(at, changed.page.blocks))}
      />
    </Section>
  );
}

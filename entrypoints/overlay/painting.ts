import { visibleMentions } from '@/utils/entities/density.ts';
import type { Mention } from '@/utils/entities/mention.ts';
import { COLOURS } from '@/utils/notes/colours.ts';
import { MARK_KINDS } from '@/utils/packs/mark-kinds.ts';
import type { Density, Settings } from '@/utils/settings/settings.ts';
import type { HighlightPainter } from '@/utils/dom/highlight-painter.ts';
import type { OpenArticle } from '@/utils/dom/page-reader.ts';

/** Which marks are to be seen. */
export interface Sight {
  readonly visible: boolean;
  readonly density: Density;
  readonly kinds: Settings['kinds'];
}

/** Notes lie above marks, what was walked to above both. */
const PRIORITY = { statement: 0, mark: 1, note: 2 };

/** What is painted of an article, remembered: it is asked for at every move of the pointer. */
const painted = new WeakMap<OpenArticle, { sight: string; mentions: readonly Mention[] }>();

/** The mentions of an article that are painted. */
export function paintedMentions(article: OpenArticle, sight: Sight): readonly Mention[] {
  const key = JSON.stringify(sight);
  const known = painted.get(article);
  if (known?.sight === key) return known.mentions;
  const mentions = mentionsInSight(article, sight);
  painted.set(article, { sight: key, mentions });
  return mentions;
}

/** All marks of an article in reading order, somebody's words among them: to be listed and walked. */
export function marksOf(article: OpenArticle, sight: Sight): readonly Mention[] {
  const mentions = paintedMentions(article, sight);
  if (!showsStatements(sight)) return mentions;
  const statements = article.statements.map(({ mention }) => mention);
  return [...mentions, ...statements].toSorted((a, b) => a.start - b.start);
}

function mentionsInSight(article: OpenArticle, sight: Sight): readonly Mention[] {
  if (!sight.visible) return [];
  const shown = article.mentions.filter(
    (mention) => mention.kind === 'statement' || sight.kinds[mention.kind],
  );
  return visibleMentions(shown, article.index.blocks, sight.density);
}

/** Whether somebody's words are marked as such. */
export function showsStatements(sight: Sight): boolean {
  return sight.visible && sight.kinds.statement && sight.density !== 'none';
}

/** Paints all marks and notes of a page's articles, and nothing that is no longer there. */
export function paintArticles(
  painter: HighlightPainter,
  articles: readonly OpenArticle[],
  sight: Sight,
): void {
  const mentions = articles.flatMap((article) =>
    paintedMentions(article, sight).map((mention) => ({ article, mention })),
  );
  for (const kind of MARK_KINDS) {
    if (kind === 'statement') continue;
    const ranges = mentions
      .filter(({ mention }) => mention.kind === kind)
      .map(({ article, mention }) => article.index.rangeFor(mention.start, mention.end));
    painter.paint(kind, ranges, PRIORITY.mark);
  }
  painter.paint(
    'statement',
    showsStatements(sight)
      ? articles.flatMap((article) =>
          article.statements.map(({ span }) => article.index.rangeFor(span.start, span.end)),
        )
      : [],
    PRIORITY.statement,
  );
  for (const colour of COLOURS) {
    const ranges = articles.flatMap((article) =>
      article.notes.flatMap(({ note, span }) =>
        note.colour === colour && span ? [article.index.rangeFor(span.start, span.end)] : [],
      ),
    );
    painter.paint(`note-${colour}`, ranges, PRIORITY.note);
  }
}

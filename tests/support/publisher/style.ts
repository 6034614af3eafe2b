/** A plain newspaper look of our own, so that screenshots of the fixture look like a page. */
export const NEWSPAPER_STYLE = `
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0; font: 18px/1.6 Georgia, 'Times New Roman', serif; color: #1b1b1b; background: #fff; }
a { color: #14517b; text-decoration: none; }
a:hover { text-decoration: underline; }
.site-header { border-bottom: 3px double #1b1b1b; padding: 18px 24px; text-align: center; }
.site-header__name { font-size: 34px; letter-spacing: 0.02em; color: inherit; }
.site-nav { display: flex; gap: 20px; justify-content: center; padding: 10px; border-bottom: 1px solid #ddd; font: 14px/1.4 Helvetica, Arial, sans-serif; }
.row-flex { display: flex; gap: 48px; max-width: 1120px; margin: 32px auto; padding: 0 24px; }
.col { flex: 1 1 0; min-width: 0; }
.article__header h1 { font-size: 40px; line-height: 1.15; margin: 0 0 12px; }
.article__header h1 a { color: inherit; }
.article__header h2:empty { display: none; }
.byline { font: 14px/1.4 Helvetica, Arial, sans-serif; color: #555; margin-bottom: 20px; }
.article__featured-image { margin: 0 0 24px; }
.article__featured-image img { display: block; width: 100%; aspect-ratio: 16 / 9; background: #c9d3d6; }
figcaption { font: 13px/1.4 Helvetica, Arial, sans-serif; color: #555; padding-top: 8px; }
.article__featured-image__credits { color: #888; margin-left: 6px; }
.article__content p { margin: 0 0 1.1em; }
.article__related-article { border-left: 4px solid #b3191f; padding: 4px 16px; margin: 0 0 1.4em; font-family: Helvetica, Arial, sans-serif; font-size: 15px; }
.article__related-article h3 { margin: 4px 0; }
.article__tags, .social { font: 14px/1.4 Helvetica, Arial, sans-serif; margin: 24px 0; }
.tag { display: inline-block; border: 1px solid #ccc; padding: 2px 8px; margin-right: 6px; }
.contribute-banner { background: #f4efe4; padding: 20px 24px; font-size: 16px; margin: 32px 0; }
.sidebar { flex: 0 0 300px; font: 15px/1.4 Helvetica, Arial, sans-serif; }
.sidebar ul { list-style: none; margin: 0; padding: 0; }
.sidebar li { border-top: 1px solid #ddd; padding: 10px 0; }
.cluster { max-width: 1120px; margin: 48px auto; padding: 0 24px; display: grid; grid-template-columns: repeat(3, 1fr); gap: 24px; }
.site-footer { border-top: 3px double #1b1b1b; padding: 24px; font: 13px/1.5 Helvetica, Arial, sans-serif; color: #555; }
.drop-cap { float: left; font-size: 3.4em; line-height: 0.85; padding-right: 6px; }
@media (max-width: 760px) { .row-flex { display: block; } .cluster { grid-template-columns: 1fr; } .article__header h1 { font-size: 30px; } }
`;

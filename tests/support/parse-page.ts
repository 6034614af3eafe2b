/** Nothing may be fetched while a page stands in a test. */
const NO_NETWORK = `<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'">`;

/** A page in a frame of its own, rendered without scripts and network. */
export async function renderPage(html: string): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.sandbox.add('allow-same-origin');
  frame.width = '1024';
  frame.height = '768';
  const withPolicy = /<head>/.test(html)
    ? html.replace('<head>', `<head>${NO_NETWORK}`)
    : `${NO_NETWORK}${html}`;
  const loaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
  });
  frame.srcdoc = withPolicy;
  document.body.append(frame);
  await loaded;
  const page = frame.contentDocument;
  if (!page) throw new Error('the frame has no document');
  return page;
}

/** A document that is not shown: no layout, no style. For broken and gigantic ones. */
export function parsePage(html: string, type: DOMParserSupportedType = 'text/html'): Document {
  return new DOMParser().parseFromString(html, type);
}

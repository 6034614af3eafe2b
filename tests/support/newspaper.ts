import type { Reply, Web } from './driver.ts';
import { watched } from './page-watch.ts';
import { publisherPage, SEED_URL, type PublisherPageOptions } from './publisher-page.ts';

/** An empty picture in place of the publisher's photographs. */
const PICTURE: Reply = {
  type: 'image/svg+xml',
  body: '<svg xmlns="http://www.w3.org/2000/svg" width="1360" height="765"/>',
};

/** A web of one newspaper: the example article under its real address, and pictures. */
export function newspaper(options: PublisherPageOptions = {}): Web {
  const page = watched(publisherPage(options));
  return ({ href, hostname }) => {
    if (href.startsWith(SEED_URL)) return { body: page };
    return hostname === 'static.themoscowtimes.com' ? PICTURE : null;
  };
}

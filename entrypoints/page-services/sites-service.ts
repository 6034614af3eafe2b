import type { SitesService } from '@/components/services.ts';
import { sendFromPage } from '@/utils/edge/messaging.ts';
import {
  grantedSites,
  hasAccess,
  removeSite,
  requestAllSites,
  requestSite,
} from '@/utils/edge/site-access.ts';
import { patternHost, siteHost } from '@/utils/settings/hosts.ts';

/** Standing permissions; after each change the background registers the detector anew. */
export const sitesService: SitesService = {
  granted: grantedSites,
  has: hasAccess,
  request: (url) => changed(requestSite(url)),
  requestAll: () => changed(requestAllSites()),
  remove: (pattern) => changed(takeBack(pattern)),
  removeFor: (url) => changed(takeBackFor(url)),
};

async function changed(answer: Promise<boolean>): Promise<boolean> {
  const yes = await answer;
  await sendFromPage('sites.changed');
  return yes;
}

/** Some grants of the installation cannot be given back; that is an answer, not an error. */
async function takeBack(pattern: string): Promise<boolean> {
  return removeSite(pattern).catch(() => false);
}

async function takeBackFor(url: string): Promise<boolean> {
  const host = siteHost(url);
  for (const pattern of await grantedSites()) {
    const granted = patternHost(pattern);
    const covers = granted === host || granted === `www.${host}` || host?.endsWith(`.${granted}`);
    if (covers) await takeBack(pattern);
  }
  return !(await hasAccess(url));
}

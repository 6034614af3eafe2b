/**
 * The part of Trusted Types (https://w3c.github.io/trusted-types/dist/spec/) used here. A
 * `TrustedScriptURL` goes wherever a script's address goes, which TypeScript types as a string.
 */
interface Policies {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): string };
}

declare const trustedTypes: Policies | undefined;

/**
 * Starts a module worker from a script of this extension. Extension pages require Trusted Types, so
 * its address goes through a policy that lets nothing else pass.
 * @throws for a script from elsewhere
 */
export function startOwnWorker(path: string): Worker {
  const own = new URL(path, location.origin);
  if (own.origin !== location.origin) throw new Error(`not a script of ours: ${path}`);
  return new Worker(trusted(own), { type: 'module' });
}

function trusted({ href }: URL): string {
  if (typeof trustedTypes === 'undefined') return href;
  const policy = trustedTypes.createPolicy('sidelight-worker', { createScriptURL: () => href });
  return policy.createScriptURL(href);
}

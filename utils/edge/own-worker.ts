/** The part of Trusted Types (https://w3c.github.io/trusted-types/dist/spec/) used here. */
interface Policies {
  readonly trustedTypes?: {
    createPolicy(
      name: string,
      rules: { createScriptURL(url: string): string },
    ): { createScriptURL(url: string): unknown };
  };
}

/**
 * Starts a module worker from a script of this extension. Extension pages require Trusted Types, so
 * its address goes through a policy that lets nothing else pass.
 * @throws for a script from elsewhere
 */
export function startOwnWorker(path: string): Worker {
  const { trustedTypes } = globalThis as Policies;
  const own = new URL(path, location.origin);
  if (own.origin !== location.origin) throw new Error(`not a script of ours: ${path}`);
  const policy = trustedTypes?.createPolicy('sidelight-worker', {
    createScriptURL: () => own.href,
  });
  const address = policy ? policy.createScriptURL(own.href) : own.href;
  return new Worker(address as string, { type: 'module' });
}

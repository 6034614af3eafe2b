/**
 * An article's identity as a reader can tell it from others, where no title is known: the site, and the
 * words of the address's last part or the publisher's number.
 */
export function readableIdentity(identity: string): string {
  const [kind = '', ...rest] = identity.split(':');
  if (kind === 'publisher') {
    const number = rest.pop() ?? '';
    return rest.length === 0 ? number : `${rest.join(':')}, ${number}`;
  }
  const address = rest.join(':');
  const [host = address, ...path] = address.split('/').filter(Boolean);
  const words = decoded(path.at(-1) ?? '')
    .replace(/\.[a-z]{2,5}$/iu, '')
    .replace(/[-_+]+/gu, ' ')
    .trim();
  return words === '' ? host : `${host}: ${words}`;
}

/** Without percent signs where they can be read; a broken escape is left as it stands. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch (error) {
    if (error instanceof URIError) return part;
    throw error;
  }
}

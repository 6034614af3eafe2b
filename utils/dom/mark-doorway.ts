/** Looks like a skip link: out of sight until the Tab key brings the focus there. */
const HIDDEN =
  'position: fixed; inset-block-end: 12px; inset-inline-start: 12px; width: 1px; height: 1px;' +
  'overflow: hidden; clip-path: inset(50%); white-space: nowrap; font: 13px system-ui, sans-serif;';

/**
 * The way to the list of marks for those who hear a page: a real button that stands there from the
 * start, while the list itself comes when somebody wants it. Drawing the interface replaces it.
 */
export function showDoorway(shadow: ShadowRoot, label: string, onOpen: () => void): void {
  const known = shadow.querySelector('button');
  if (known) {
    known.textContent = label;
    return;
  }
  const button = shadow.ownerDocument.createElement('button');
  button.type = 'button';
  button.textContent = label;
  button.style.cssText = HIDDEN;
  button.addEventListener('focus', onOpen);
  button.addEventListener('click', onOpen);
  shadow.append(button);
}

import type { Surface } from './surface.ts';

/** Puts a JSON file into a page's chooser of packs, as choosing it does. */
export function chooseFile(surface: Surface, text: string): Promise<void> {
  return surface.evaluate((json) => {
    const picker = document.querySelector<HTMLInputElement>('#packs input[type=file]');
    const files = new DataTransfer();
    files.items.add(new File([json], 'pack.json', { type: 'application/json' }));
    if (picker) picker.files = files.files;
    picker?.dispatchEvent(new Event('change', { bubbles: true }));
  }, text);
}

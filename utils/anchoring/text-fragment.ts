export function textFragmentUrl(url: string, _t: string, _s: number, _e: number): string {
  return url;
}

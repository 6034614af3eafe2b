export function copyHash(_blocks: unknown): Promise<string> {
  return Promise.resolve('');
}

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A proxy that lets nothing through and remembers what was asked of it. */
export interface DeadEnd {
  readonly port: number;
  readonly asked: readonly string[];
  close(): Promise<void>;
}

/**
 * The only way out of the browser: whatever no test answers, from a page, a worker or the browser
 * itself, ends here.
 */
export async function startDeadEnd(): Promise<DeadEnd> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    asked.push(`https://${request.url ?? ''}`);
    // The browser may hang up first, above all when it is closed.
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 502 No way out\r\n\r\n');
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    port,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

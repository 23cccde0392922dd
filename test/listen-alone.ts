import { once } from 'node:events';
import { createServer, type Server } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** How long another run of the same tests, which the programs under test know by the same port, may go on. */
export const PATIENCE_MS = 600_000;

/**
 * Listens on a port of this machine that programs under test try to call, once nobody else does: whoever else runs the same tests has the
 * port and whatever stands beside it to himself.
 */
export async function listenAlone(port: number, onCall: () => void): Promise<Server> {
  for (;;) {
    const server = createServer((socket) => {
      onCall();
      socket.destroy();
    });
    server.listen(port, '127.0.0.1');
    try {
      await once(server, 'listening');
      return server;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
      await sleep(500);
    }
  }
}

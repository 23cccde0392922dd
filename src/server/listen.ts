import { chmod, lstat, unlink } from 'node:fs/promises';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import type { Hono } from 'hono';
import { PasskError } from '../core/errors.ts';
import { STALLED_MS, trackAnswers } from './open-answers.ts';

export type Address = { readonly host: string; readonly port: number } | { readonly socketPath: string };

export interface Listener {
  /** Where it listens: `http://127.0.0.1:8080`, or the path of the socket. */
  readonly url: string;
  /** Takes no more connections, and resolves when the open ones have had their answers, to the last byte. */
  close(): Promise<void>;
  /** Ends all connections at once. */
  destroy(): void;
}

/** A client that is slower than this with its head, or with its whole request, is not waited for. */
const HEAD_TIMEOUT_MS = 10_000;
const REQUEST_TIMEOUT_MS = 60_000;

/** Longer than clients keep idle connections, so that none sends into one that is being closed. */
const KEEP_ALIVE_MS = 75_000;

const MOST_CONNECTIONS = 4096;

export interface ListenOptions {
  /**
   * Serving is all that this process does: the adapter may put lighter classes in the place of the global `Request` and
   * `Response`. Node's own cost more than all else that is done for one small request. @default false
   */
  readonly ownProcess?: boolean;
  /** How long a client may take nothing of its answer. @default 60,000 */
  readonly stalledMs?: number;
}

/** @throws PasskError E_USAGE when the address can't be used. */
export async function listen(
  app: Hono,
  address: Address,
  { ownProcess = false, stalledMs = STALLED_MS }: ListenOptions = {},
): Promise<Listener> {
  const answer = getRequestListener(app.fetch, { overrideGlobalObjects: ownProcess });
  const server = createServer(
    {
      headersTimeout: HEAD_TIMEOUT_MS,
      requestTimeout: REQUEST_TIMEOUT_MS,
      connectionsCheckingInterval: 2000,
    },
    (request: IncomingMessage, response: ServerResponse) => {
      answers.add(response);
      void answer(request, response);
    },
  );
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  server.maxConnections = MOST_CONNECTIONS;
  const answers = trackAnswers(server, stalledMs);
  if ('socketPath' in address) await removeStale(address.socketPath);
  await bind(server, address);
  if ('socketPath' in address) await chmod(address.socketPath, 0o600);
  return {
    url: urlOf(server, address),
    close: () => answers.close(),
    destroy: () => server.closeAllConnections(),
  };
}

function bind(server: Server, address: Address): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const where = 'socketPath' in address ? address.socketPath : `${address.host}:${address.port}`;
      reject(
        new PasskError('E_USAGE', `${where} can't be listened on: ${error.message}`, {
          hint:
            error.code === 'EADDRINUSE'
              ? 'Something else listens there; choose another with --port, or --port 0 for any that is free.'
              : 'Choose another address.',
          cause: error,
        }),
      );
    });
    server.once('listening', resolve);
    if ('socketPath' in address) server.listen(address.socketPath);
    else server.listen(address.port, address.host);
  });
}

/** The socket that a server left behind which was killed; never that of one which lives, and never another file. */
async function removeStale(path: string): Promise<void> {
  const found = await lstat(path).catch(() => undefined);
  if (found?.isSocket() !== true || (await isAnswered(path))) return;
  await unlink(path);
}

function isAnswered(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(path);
    const end = (alive: boolean) => {
      socket.destroy();
      resolve(alive);
    };
    socket.once('connect', () => end(true));
    socket.once('error', () => end(false));
  });
}

function urlOf(server: Server, address: Address): string {
  if ('socketPath' in address) return address.socketPath;
  const bound = server.address();
  const port = typeof bound === 'object' && bound !== null ? bound.port : address.port;
  return `http://${address.host.includes(':') ? `[${address.host}]` : address.host}:${port}`;
}

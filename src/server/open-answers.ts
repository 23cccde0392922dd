import { type Server, type ServerResponse, STATUS_CODES } from 'node:http';
import { type Socket, Server as SocketServer } from 'node:net';
import { errorBody, ServiceError } from './service-error.ts';

/** A client that takes nothing of its answer for so long is gone, whatever its socket says. */
export const STALLED_MS = 60_000;

/** How long a client whose request can't be read may take to read why. */
const LAST_WORDS_MS = 500;

export interface OpenAnswers {
  /** To be called with every request, before it is answered. */
  add(response: ServerResponse): void;
  /** Takes no more connections, and resolves when every open answer is with the kernel to its last byte. */
  close(): Promise<void>;
}

/**
 * Keeps count of answers that are not sent whole. Node's own `close` destroys a connection as soon as its answer was handed to
 * the socket, and with it what a slow reader has not taken yet.
 */
export function trackAnswers(server: Server, stalledMs: number): OpenAnswers {
  const open = new Set<ServerResponse>();
  let closing = false;
  let whenEmpty: () => void = () => undefined;

  server.on('clientError', (error: NodeJS.ErrnoException, socket: Socket) => {
    const begun = [...open].some((response) => response.socket === socket && response.headersSent);
    if (begun || !socket.writable) socket.destroy();
    else refuse(socket, refusalOf(error));
  });

  return {
    add(response) {
      open.add(response);
      if (closing) response.shouldKeepAlive = false;
      response.setTimeout(stalledMs).on('timeout', (socket: Socket) => {
        if (socket.writableLength > 0) socket.destroy();
      });
      response.once('close', () => {
        open.delete(response);
        if (open.size === 0) whenEmpty();
      });
    },
    async close() {
      closing = true;
      const closed = new Promise<void>((resolve) => {
        SocketServer.prototype.close.call(server, () => resolve());
      });
      if (open.size > 0)
        await new Promise<void>((resolve) => {
          whenEmpty = resolve;
        });
      server.closeAllConnections(); // idle, all of them
      server.close();
      await closed;
    },
  };
}

/** What Node's parser says of bytes that are no request. */
function refusalOf({ code = '' }: NodeJS.ErrnoException): ServiceError {
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT')
    return new ServiceError(408, 'E_SLOW', 'the request did not come in time');
  if (code === 'HPE_HEADER_OVERFLOW') return new ServiceError(431, 'E_TOO_LARGE', 'the head is too large');
  return new ServiceError(400, 'E_HTTP', 'no whole HTTP request came');
}

function refuse(socket: Socket, refusal: ServiceError): void {
  const body = JSON.stringify(errorBody(refusal));
  const head = [
    `HTTP/1.1 ${refusal.status} ${STATUS_CODES[refusal.status]}`,
    'connection: close',
    'content-type: application/json',
    `content-length: ${Buffer.byteLength(body)}`,
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
  setTimeout(() => socket.destroy(), LAST_WORDS_MS).unref();
}

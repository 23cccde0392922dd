import { connect, type Socket } from 'node:net';

/** What `fetch` would never send: bytes as they are, to the server at `url`. */
export function openSocket(url: string): Socket {
  const { hostname, port } = new URL(url);
  return connect(Number(port), hostname).on('error', () => undefined);
}

/** Heads of a POST of JSON to /v1/verify, with these further lines. */
export function head(...lines: readonly string[]): string {
  return [
    'POST /v1/verify HTTP/1.1',
    'host: localhost',
    'content-type: application/json',
    ...lines,
    '',
    '',
  ].join('\r\n');
}

/** One chunk of a body without a length. */
export function chunk(text: string): string {
  return `${Buffer.byteLength(text).toString(16)}\r\n${text}\r\n`;
}

/**
 * Sends these bytes on a connection of their own, and gives back what was answered.
 *
 * @param answers to wait for; fewer come only where the server closes the connection
 */
export async function exchange(url: string, answers: number, ...parts: readonly string[]) {
  const socket = openSocket(url);
  let text = '';
  const statuses = () => [...text.matchAll(/HTTP\/1\.1 (\d+) /g)].map(([, status]) => Number(status));
  const ended = new Promise<boolean>((resolve) => {
    socket.once('close', () => resolve(true));
    socket.on('data', (data: Buffer) => {
      text += data.toString();
      if (statuses().length >= answers) resolve(false);
    });
  });
  for (const part of parts) socket.write(part);
  const closed = await ended;
  socket.destroy();
  return { statuses: statuses(), text, closed };
}

/** Every answer until the server closes the connection. */
export const UNTIL_CLOSED = Number.POSITIVE_INFINITY;

import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { clientGone, ServiceError } from './service-error.ts';

/**
 * Refuses bodies that are too large. One that says its length is judged by it: Node hands on no byte more than that, and none
 * of a request that says its length and is sent in chunks. Only a body without a length is counted while it is read, because
 * that makes a whole web request with a stream of each, which costs as much as everything else that is done for a small one.
 */
export function limitBody(maxMiB: number): MiddlewareHandler {
  const maxBytes = maxMiB * 1024 * 1024;
  const refuse = () => {
    throw new ServiceError(413, 'E_TOO_LARGE', `the body is larger than ${maxMiB} MiB (--max-body)`, {
      connection: 'close',
    });
  };
  const count = bodyLimit({ maxSize: maxBytes, onError: refuse });
  return async function limit(c, next) {
    const length = c.req.header('content-length');
    if (length === undefined || c.req.header('transfer-encoding') !== undefined) {
      return count(c, next).catch((error: NodeJS.ErrnoException) => {
        throw error.code === 'ECONNRESET' ? clientGone() : error;
      });
    }
    return Number(length) <= maxBytes ? next() : refuse();
  };
}

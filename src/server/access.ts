import { createHash, timingSafeEqual } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import { ServiceError } from './service-error.ts';

export interface Access {
  /** What a client has to bring as `authorization: Bearer TOKEN`; without one everybody on this machine may ask. */
  readonly token?: string;
  /** Host names that requests may be addressed to where there is no token. Any, if undefined (a Unix socket has none). */
  readonly hosts?: readonly string[];
}

export const LOOPBACK_HOSTS: readonly string[] = ['localhost', '127.0.0.1', '[::1]'];

/**
 * Who may ask. With a token, whoever has it. Without, a page in a browser must be kept out: one that has its own name
 * resolve to 127.0.0.1 sends that name as its host, and one that does not can't send JSON without a preflight request,
 * which nobody answers here.
 */
export function controlAccess({ token, hosts }: Access): MiddlewareHandler {
  const wanted = token === undefined ? undefined : digest(token);
  return async function access(c, next) {
    if (wanted !== undefined) {
      const [, given = ''] = /^Bearer +(.+)$/i.exec(c.req.header('authorization') ?? '') ?? [];
      if (!timingSafeEqual(digest(given), wanted))
        throw new ServiceError(401, 'E_TOKEN', 'a token is needed: authorization: Bearer TOKEN', {
          'www-authenticate': 'Bearer',
        });
    } else if (hosts !== undefined) {
      const host = c.req.header('host') ?? '';
      if (!hosts.includes(host.replace(/:\d+$/, '').toLowerCase()))
        throw new ServiceError(
          403,
          'E_HOST',
          `this server is not called ${JSON.stringify(host.slice(0, 100))}`,
        );
    }
    if (c.req.method === 'POST' && !/^application\/json\b/i.test(c.req.header('content-type') ?? ''))
      throw new ServiceError(415, 'E_TYPE', 'the body has to be JSON: content-type: application/json');
    return next();
  };
}

/** Of equal length for any token, so that comparing them tells nothing, not even the length. */
function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

import { afterAll, beforeAll } from 'vitest';
import { LOOPBACK_HOSTS } from '../../src/server/access.ts';
import type { AppOptions } from '../../src/server/create-app.ts';
import { createApp } from '../../src/server/create-app.ts';
import { type Listener, type ListenOptions, listen } from '../../src/server/listen.ts';
import type { Service } from '../../src/server/service.ts';
import { type ServiceOptions, startService } from '../../src/server/start-service.ts';
import { DOUBLING } from '../executor/judging.ts';

export const DOUBLE = '    return x * 2\n';
export const TRIPLE = '    return x * 3\n';
export const ENDLESS = '    while True: pass\n';

/** Answers have many shapes; what a test expects of one says enough. */
type Answer = ReturnType<typeof JSON.parse>;

/** One service with one worker for the tests of a file, on a free port. It knows the task `test/f`. */
export function useServer(
  options: ServiceOptions = {},
  app: Partial<AppOptions> = {},
  listening: ListenOptions = {},
) {
  let service: Service | undefined;
  let listener: Listener | undefined;
  beforeAll(async () => {
    const limits = { timeLimitMs: 500, outputLimitKiB: 256 };
    service = await startService({ problems: [DOUBLING], workers: 1, limits, ...options });
    const routes = createApp(service, { maxBodyMiB: 1, hosts: LOOPBACK_HOSTS, ...app });
    listener = await listen(routes, { host: '127.0.0.1', port: 0 }, { ownProcess: true, ...listening });
  });
  afterAll(async () => {
    listener?.destroy();
    await listener?.close();
    await service?.evaluator.close();
  });
  const url = (path: string) => `${listener?.url}${path}`;
  const post = async (path: string, body: unknown, headers: Record<string, string> = {}) => {
    const response = await fetch(url(path), {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, json: tryJson(text) as Answer };
  };
  return {
    url,
    post,
    verify: (body: object, headers?: Record<string, string>) => post('/v1/verify', body, headers),
    service: () => service as Service,
    listener: () => listener as Listener,
  };
}

function tryJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

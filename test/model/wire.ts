import { readFileSync } from 'node:fs';
import type { LoopbackFault } from './loopback-server.ts';

/** One answer in a server's own wire format, written after its public API reference; `.sse` is a stream. */
export function wire(name: string): LoopbackFault {
  const body = readFileSync(new URL(`wire/${name}`, import.meta.url), 'utf8');
  return { kind: 'raw', contentType: name.endsWith('.sse') ? 'text/event-stream' : 'application/json', body };
}

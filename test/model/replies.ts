import type { LoopbackFault } from './loopback-server.ts';

export const DONE = 'data: [DONE]\n\n';

/** One event of a chat stream. */
export function event(delta: unknown, finish: unknown = null, more: object = {}): string {
  return `data: ${JSON.stringify({ id: 'x', object: 'chat.completion.chunk', choices: [{ index: 0, delta, finish_reason: finish }], ...more })}\n\n`;
}

/** A whole answer of chat. */
export function whole(message: unknown, finish: unknown = 'stop', more: object = {}): string {
  return JSON.stringify({
    id: 'x',
    object: 'chat.completion',
    choices: [{ index: 0, message, finish_reason: finish }],
    ...more,
  });
}

export const stream = (...events: readonly string[]): LoopbackFault => ({
  ...{ kind: 'raw', contentType: 'text/event-stream', body: events.join('') },
});

export const json = (body: string, contentType = 'application/json'): LoopbackFault => ({
  ...{ kind: 'raw', contentType, body },
});

/** The same answer in a stream and in one piece: `[how, reply]`. */
export function bothWays(
  message: Readonly<Record<string, unknown>>,
  finish: unknown = 'stop',
  more: object = {},
): readonly (readonly [string, LoopbackFault])[] {
  return [
    ['streamed', stream(event({ role: 'assistant' }), event(message), event({}, finish, more), DONE)],
    ['in one piece', json(whole({ role: 'assistant', ...message }, finish, more))],
  ];
}

export const error = (
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): LoopbackFault => ({
  ...{ kind: 'status', status, headers, body: typeof body === 'string' ? body : JSON.stringify(body) },
});

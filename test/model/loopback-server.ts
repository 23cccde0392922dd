import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type LoopbackAnswer, sendAnswer } from './loopback-answer.ts';

/** One request as it arrived. */
export interface LoopbackRequest {
  /** 0 for the first one that the server got. */
  readonly number: number;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Readonly<Record<string, unknown>>;
}

/**
 * What goes wrong: a status; silence or a lost connection, at once or after some tokens; an end without `finish_reason`; a body
 * that is no JSON; more or fewer choices than asked for; none. `raw` sends the given text as it stands, or the given bytes write by write.
 */
export type LoopbackFault =
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: string;
    }
  | { readonly kind: 'stall' | 'cut' | 'end'; readonly afterTokens?: number }
  | { readonly kind: 'malformed' | 'no_choices' }
  | { readonly kind: 'wrong_n'; readonly choices: number }
  | { readonly kind: 'raw'; readonly contentType: string; readonly body: string | readonly Uint8Array[] };

export interface LoopbackOptions {
  /** The answer for one choice of a request. @default a Python body that returns its seed and choice, so no two are equal */
  readonly answer?: (request: LoopbackRequest, choice: number) => LoopbackAnswer;
  /** What goes wrong with a request. @default nothing */
  readonly fault?: (request: LoopbackRequest) => LoopbackFault | undefined;
  /** Time until the answer begins. @default 0 */
  readonly delayMs?: number;
  /** Answers in one piece even when a stream was asked for, as some servers do. @default false */
  readonly neverStreams?: boolean;
}

export interface LoopbackServer {
  /** For `--base-url`. */
  readonly baseUrl: string;
  /** Every request so far, in order of arrival. */
  readonly requests: readonly LoopbackRequest[];
  /** Requests that are neither answered nor given up by the client. */
  readonly openRequests: () => number;
  close(): Promise<void>;
}

/**
 * A server on the loopback interface that speaks the OpenAI completions and chat protocols, in streams and in one piece, and
 * fails as it is told.
 *
 * @example
 * const server = await startLoopbackServer({
 *   fault: ({ number }) => (number % 7 === 0 ? { kind: 'status', status: 429, headers: { 'retry-after': '0' } } : undefined),
 * });
 * const backend = await openModel('openai:any', { baseUrl: server.baseUrl });
 * await server.close();
 */
export async function startLoopbackServer(options: LoopbackOptions = {}): Promise<LoopbackServer> {
  const { answer = uniqueAnswer, fault = () => undefined, delayMs = 0, neverStreams = false } = options;
  const requests: LoopbackRequest[] = [];
  const open = new Set<ServerResponse>();

  const server = createServer((message, response) => {
    open.add(response);
    response.on('close', () => open.delete(response));
    const chunks: Buffer[] = [];
    message.on('data', (chunk: Buffer) => chunks.push(chunk));
    message.on('end', () => {
      const body = JSON.parse(Buffer.concat(chunks).toString() || '{}') as Readonly<Record<string, unknown>>;
      const request = {
        number: requests.length,
        path: message.url ?? '',
        headers: message.headers,
        body,
      };
      requests.push(request);
      setTimeout(() => {
        if (!response.destroyed) reply(request, response);
      }, delayMs);
    });
  });

  function reply(request: LoopbackRequest, response: ServerResponse): void {
    const planned = fault(request);
    if (planned?.kind === 'status') {
      const {
        status,
        headers = {},
        body = `{"error": {"message": "status ${status} on purpose"}}`,
      } = planned;
      response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(body);
    } else if (planned?.kind === 'raw') {
      const { contentType, body } = planned;
      response.writeHead(200, contentType === '' ? {} : { 'content-type': contentType });
      if (typeof body === 'string') response.end(body);
      else sendBytes(response, body);
    } else if (planned?.kind === 'malformed') {
      const isStream = request.body.stream === true && !neverStreams;
      response.writeHead(200, { 'content-type': isStream ? 'text/event-stream' : 'application/json' });
      response.end(isStream ? 'data: {"choices": [{"ind\n\n' : '{"choices": [{"ind');
    } else if (planned === undefined && !/\/(chat\/)?completions$/.test(request.path)) {
      response.writeHead(404, { 'content-type': 'application/json' });
      response.end('{"error": {"message": "there is no such path"}}');
    } else {
      const { body } = request;
      const asked = typeof body.n === 'number' ? body.n : 1;
      const count =
        planned?.kind === 'wrong_n' ? planned.choices : planned?.kind === 'no_choices' ? 0 : asked;
      sendAnswer(response, {
        isChat: request.path.endsWith('/chat/completions'),
        isStream: body.stream === true && !neverStreams,
        withLogprobs: body.logprobs !== undefined && body.logprobs !== false,
        model: String(body.model),
        answers: Array.from({ length: count }, (_, choice) => answer(request, choice)),
        ...(planned?.kind === 'stall' || planned?.kind === 'cut' || planned?.kind === 'end'
          ? { broken: { how: planned.kind, afterTokens: planned.afterTokens } }
          : {}),
      });
    }
  }

  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    requests,
    openRequests: () => open.size,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => {
        server.close(resolve);
      });
    },
  };
}

function sendBytes(response: ServerResponse, [first, ...rest]: readonly Uint8Array[]): void {
  if (first === undefined) response.end();
  else response.write(first, () => setImmediate(sendBytes, response, rest));
}

function uniqueAnswer({ body }: LoopbackRequest, choice: number): LoopbackAnswer {
  return { text: `    return '${String(body.seed)}/${choice}'\n` };
}

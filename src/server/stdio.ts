import { once, setMaxListeners } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import * as z from 'zod';
import { checked } from './parse-body.ts';
import type { Service } from './service.ts';
import { errorBody, ServiceError, toServiceError } from './service-error.ts';
import { verify } from './verify.ts';
import { markOf, programsOf, type VerifyRequest, verifySchema } from './verify-request.ts';

const lineSchema = z.looseObject({ id: z.union([z.string(), z.number(), z.null()]).optional() });

/**
 * The service over a pair of pipes: one request of `/v1/verify` a line, with an `id` that every line of its answer has. Each
 * result is a line as it ends; `{"id", "done": true, "count"}` is a request's last, or `{"id", "error"}`. Nothing is refused
 * for want of room: lines are read as fast as programs end. Resolves when the input has ended and all is answered, or when
 * nobody reads the answers any more.
 *
 * @param capacity programs under way before the next line is read
 * @param told aborted, ends the input where it is
 */
export async function serveStdio(
  service: Service,
  input: Readable,
  output: Writable,
  capacity: number,
  told?: AbortSignal,
): Promise<void> {
  const gone = new AbortController();
  const { signal } = gone;
  setMaxListeners(0, signal); // one for each line that is open
  output.on('error', () => gone.abort());
  let open = 0;
  let wake: () => void = () => undefined;
  let drained: Promise<unknown> | undefined; // one for all that wait

  const write = async (line: object) => {
    signal.throwIfAborted();
    if (output.write(`${JSON.stringify(line)}\n`)) return;
    drained ??= once(output, 'drain', { signal }).finally(() => {
      drained = undefined;
    });
    await drained;
  };

  const answer = async ({ id, request }: Line) => {
    const mark = id === undefined ? {} : { id };
    try {
      if (request instanceof ServiceError) throw request;
      let count = 0;
      for await (const record of verify(service, request, signal)) {
        await write({ ...mark, ...record });
        count += 1;
      }
      await write({ ...mark, done: true, count, ...markOf(request) });
    } catch (error) {
      await write({ ...mark, error: errorBody(toServiceError(error)).error }).catch(() => undefined);
    }
  };

  const ended = told === undefined ? signal : AbortSignal.any([told, signal]);
  const source = { input, crlfDelay: Number.POSITIVE_INFINITY, signal: ended };
  for await (const line of createInterface(source)) {
    if (line.trim() === '') continue;
    const parsed = parse(line);
    const size = sizeOf(parsed);
    while (open > 0 && open + size > capacity)
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    open += size;
    void answer(parsed).finally(() => {
      open -= size;
      wake();
    });
  }
  while (open > 0)
    await new Promise<void>((resolve) => {
      wake = resolve;
    });
}

interface Line {
  readonly id?: unknown;
  /** What is asked, or why it is refused. */
  readonly request: VerifyRequest | ServiceError;
}

function parse(line: string): Line {
  let fields: z.infer<typeof lineSchema>;
  try {
    fields = lineSchema.parse(JSON.parse(line));
  } catch {
    return { request: new ServiceError(400, 'E_INPUT', `no JSON object: ${line.slice(0, 80)}`) };
  }
  const { id, ...body } = fields;
  try {
    return { id, request: checked(body, verifySchema) };
  } catch (error) {
    return { id, request: toServiceError(error) };
  }
}

/** At least one: a request that is refused has an answer, too. */
function sizeOf({ request }: Line): number {
  return request instanceof ServiceError ? 1 : Math.max(1, programsOf(request));
}

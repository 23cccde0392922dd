import type { Hono } from 'hono';
import { stream } from 'hono/streaming';
import { parseBody } from './parse-body.ts';
import type { Service } from './service.ts';
import { clientGone, errorBody, toServiceError } from './service-error.ts';
import { type VerifyRecord, verify } from './verify.ts';
import { markOf, verifySchema } from './verify-request.ts';

const NDJSON = 'application/x-ndjson';

/**
 * `POST /v1/verify`. One JSON answer in the order of the request; or, where the request says `"stream": true` or accepts
 * NDJSON, a line a result as it ends and a last line that says so: a stream without it was cut off.
 */
export function addVerifyRoute(app: Hono, service: Service): void {
  app.post('/v1/verify', async (c) => {
    const body = await parseBody(c.req, verifySchema);
    const { signal } = c.req.raw;
    const results = verify(service, body, signal);
    const mark = markOf(body);
    if (body.stream !== true && !(c.req.header('accept') ?? '').includes(NDJSON)) {
      const ordered: VerifyRecord[] = [];
      try {
        for await (const record of results) ordered[record.index as number] = record;
      } catch (error) {
        throw signal.aborted ? clientGone() : error;
      }
      return c.json({ results: ordered, ...mark });
    }
    c.header('content-type', NDJSON);
    return stream(c, async (lines) => {
      let count = 0;
      try {
        for await (const record of results) {
          if (lines.aborted) return; // nobody listens; leaving the loop ends the call
          await lines.write(`${JSON.stringify(record)}\n`);
          count += 1;
        }
        await lines.write(`${JSON.stringify({ done: true, count, ...mark })}\n`);
      } catch (error) {
        if (!signal.aborted) await lines.write(`${JSON.stringify(errorBody(toServiceError(error)))}\n`);
      }
    });
  });
}

import * as z from 'zod';
import { ISOLATION_TIERS, OPENINGS, type Opening } from '../core/isolation.ts';
import { VERDICTS } from '../core/verdict.ts';
import { pistonSchema } from './piston-request.ts';
import { executeBatchSchema } from './router-route.ts';
import { runCodeSchema } from './sandbox-fusion-route.ts';
import { verifySchema } from './verify-request.ts';

const result = z.object({
  index: z.number().int(),
  task_id: z.string(),
  verdict: z.enum(VERDICTS),
  reward: z.number().nullable().describe('null: the harness failed, and nobody knows. Never 0 for that.'),
  evidence: z.object({ message: z.string() }).catchall(z.unknown()).optional(),
  output: z.object({ head: z.string(), bytes: z.number() }).optional(),
  assertions: z.object({ passed: z.number().int(), total: z.number().int() }).optional(),
  cases: z
    .object({
      run: z.number().int(),
      held: z.number().int(),
      total: z.number().int(),
      passed_public: z.boolean().optional(),
      slowest_cpu_ms: z.number(),
      held_share: z.number().optional(),
    })
    .optional(),
  passed_public: z.boolean().optional(),
  cpu_ms: z.number().optional(),
  wall_ms: z.number().optional(),
  max_rss_kib: z.number().optional(),
  isolation: z.enum(ISOLATION_TIERS).optional(),
  missing_layers: z.array(z.string()).optional(),
  leaves_open: z.array(z.enum(Object.keys(OPENINGS) as [Opening, ...Opening[]])).optional(),
  rule: z.string().optional(),
  repairs: z.array(z.string()).optional(),
  duplicate_of: z.number().int().optional(),
});

const FORGEABLE =
  'Judges nothing: what comes back is what the program says of itself. Compare its output where it can not reach.';

/** The OpenAPI 3.1 document, made from the very schemas that check requests. */
export function openApiDocument(version: string, verifyOnly: boolean) {
  const post = (summary: string, description: string, schema: z.ZodType, response: object = {}) => ({
    post: {
      summary,
      description,
      requestBody: { required: true, content: { 'application/json': { schema: jsonSchema(schema) } } },
      responses: {
        200: { description: 'OK', content: { 'application/json': { schema: response } } },
        ...refusals(),
      },
    },
  });
  const get = (summary: string) => ({ get: { summary, responses: { 200: { description: 'OK' } } } });
  const verify = post(
    'Judge completions',
    'Verdict and reward of each completion. With "stream": true, or where application/x-ndjson is accepted: one result a line as it ends, then {"done": true, "count": N}.',
    verifySchema,
    jsonSchema(z.object({ results: z.array(result) })),
  );
  const programs = {
    '/v1/ping': get('SandboxFusion\'s sign of life: "pong"'),
    '/run_code': post("SandboxFusion's run_code", FORGEABLE, runCodeSchema),
    '/api/v2/execute': post("Piston's execute", FORGEABLE, pistonSchema),
    '/api/v2/runtimes': get("Piston's runtimes"),
    '/execute_batch': post('The E2B and Morph routers of open-r1', FORGEABLE, executeBatchSchema),
  };
  return {
    openapi: '3.1.0',
    info: { title: 'passk', version },
    paths: {
      '/v1/verify': verify,
      ...(verifyOnly ? {} : programs),
      '/health': get('What runs programs here, and how isolated they are'),
      '/metrics': get('Prometheus metrics'),
    },
    security: [{}, { token: [] }],
    components: { securitySchemes: { token: { type: 'http', scheme: 'bearer' } } },
  };
}

function jsonSchema(schema: z.ZodType): object {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  return rest;
}

function refusals() {
  const reasons: Readonly<Record<number, string>> = {
    400: 'The request is not valid; the message names the field',
    401: 'No token, or a wrong one',
    408: 'The request did not come in time',
    413: 'The body is too large, or holds more programs than the queue',
    415: 'The body is not JSON',
    429: 'The queue is full; retry-after says when to ask again',
    503: 'The server is stopping',
  };
  return Object.fromEntries(
    Object.entries(reasons).map(([status, description]) => [status, { description }]),
  );
}

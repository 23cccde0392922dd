import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compareOutput } from '../../src/comparisons/compare-output.ts';
import { createEvaluator } from '../../src/evaluator/create-evaluator.ts';
import { createApp } from '../../src/server/create-app.ts';
import { takeApart } from '../../src/server/router-script.ts';
import type { Service } from '../../src/server/service.ts';
import { serviceOf } from '../../src/server/start-service.ts';
import { DOUBLING } from '../executor/judging.ts';
import { ONCE } from '../once.ts';
import { stubExecutor } from './stub-executor.ts';

const ROUTES = ['/v1/verify', '/run_code', '/api/v2/execute', '/execute_batch'];
const OTHERS = [
  '/health',
  '/metrics',
  '/openapi.json',
  '/api/v2/runtimes',
  '/',
  '/v1/verify/',
  '/%00',
  '/__proto__',
];

const hostile = fc.constantFrom<unknown>(
  null,
  true,
  -1,
  0,
  1e308,
  -1e-308,
  2 ** 53,
  '',
  '\0',
  '\ud800',
  '__proto__',
  'constructor',
  [],
  {},
  [[]],
  [null],
  ' '.repeat(2000),
  '\n'.repeat(2000),
  '`'.repeat(500),
  '((((('.repeat(400),
  '<think>'.repeat(200),
);
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom('test/f', 'python', 'x = 1', '*', '3.11'),
);
const number = fc.oneof(fc.double({ noNaN: true }), fc.integer());
const or = (usual: fc.Arbitrary<unknown>) =>
  fc.oneof(
    { weight: 8, arbitrary: usual },
    { weight: 1, arbitrary: hostile },
    { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
  );
const some = (fields: Record<string, fc.Arbitrary<unknown>>) =>
  fc.record(Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, or(value)])), {
    requiredKeys: [],
  });

const limits = some({ time_limit_ms: number, memory_limit_mib: number });
const cases = fc.array(some({ input: text, output: text }), { maxLength: 3 });
const problem = fc.oneof(
  some({
    entry_point: text,
    test: text,
    prompt: text,
    language: fc.constantFrom('python', 'javascript', 'c'),
    limits,
  }),
  some({ cases, limits }),
);
const completions = fc.array(text, { maxLength: 4 });
const reward = some({
  passed: number,
  verdicts: fc.dictionary(text, number, { maxKeys: 2 }),
  assertions: number,
});
const verify = fc.oneof(
  fc.record({ task_id: fc.constant('test/f'), completions }),
  fc.record({ problem: fc.record({ entry_point: fc.constant('f'), test: text }), completions }),
  fc.record({
    problem: fc.record({
      cases: fc.array(fc.record({ input: text, output: text }), { minLength: 1, maxLength: 2 }),
    }),
    completions,
  }),
  some({
    task_id: text,
    problem,
    completions,
    reward,
    seed: number,
    stream: fc.boolean(),
    time_limit_ms: number,
    samples: fc.array(some({ task_id: text, problem, completion: text }), { maxLength: 3 }),
    extraction: fc.constantFrom('auto', 'verbatim', 'none'),
  }),
);
const script = fc.oneof(
  text,
  fc
    .tuple(text, cases)
    .map(
      ([code, list]) =>
        `code_snippet = ${JSON.stringify(code)}\ntest_cases = json.loads(${JSON.stringify(JSON.stringify(list))})\nevaluate_code(code_snippet, test_cases)`,
    ),
);
const files = fc.array(
  some({
    name: fc.constantFrom('main.py', 'input.txt', 'correct_output.txt', 'grader_config', 'checker.py'),
    content: text,
    encoding: fc.constantFrom('base64', 'hex', 'utf8'),
  }),
  { maxLength: 4 },
);
const bodies = fc.oneof(
  verify,
  some({
    code: text,
    language: fc.constant('python'),
    stdin: text,
    run_timeout: number,
    memory_limit_MB: number,
    files: fc.constant({}),
  }),
  some({
    language: fc.constantFrom('python', 'cf_python3'),
    version: text,
    files,
    stdin: text,
    run_timeout: number,
    run_memory_limit: number,
  }),
  some({
    scripts: fc.array(script, { maxLength: 3 }),
    languages: fc.constantFrom(['python']),
    timeout: number,
  }),
  fc.jsonValue({ maxDepth: 4 }),
);
const raw = fc.oneof(
  { weight: 8, arbitrary: bodies.map((body) => JSON.stringify(body)) },
  {
    weight: 1,
    arbitrary: fc.tuple(bodies, fc.nat(200)).map(([body, cut]) => (JSON.stringify(body) ?? '').slice(0, cut)),
  },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 100 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '['.repeat(50_000),
      '{"a":'.repeat(20_000),
      '{"__proto__":{"completions":[]}}',
      '',
    ),
  },
);
const requests = fc.record({
  path: fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom(...ROUTES) },
    { weight: 1, arbitrary: fc.constantFrom(...OTHERS) },
  ),
  method: fc.oneof(
    { weight: 12, arbitrary: fc.constant('POST') },
    { weight: 1, arbitrary: fc.constantFrom('GET', 'PUT', 'OPTIONS') },
  ),
  type: fc.oneof(
    { weight: 12, arbitrary: fc.constant('application/json') },
    { weight: 1, arbitrary: fc.constantFrom('text/plain', '', 'application/json; charset=x') },
  ),
  host: fc.oneof(
    { weight: 12, arbitrary: fc.constant('localhost:1') },
    { weight: 1, arbitrary: fc.constantFrom('evil.example', '[', ':1:1') },
  ),
  accept: fc.constantFrom('*/*', 'application/x-ndjson'),
  body: raw,
});

const collectGarbage = (() => {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc') as () => void;
})();

describe('requests that nobody should send', ONCE, () => {
  let service: Service;
  beforeAll(async () => {
    const evaluator = await createEvaluator({
      problems: [DOUBLING],
      executor: stubExecutor(),
      preflight: false,
    });
    service = serviceOf(evaluator, { queue: 3 });
  });
  afterAll(() => service.evaluator.close());

  test('10,000 of them: each is answered or refused in JSON, none is our own failure, nothing stays behind', async () => {
    const logged: string[] = [];
    const app = createApp(service, {
      maxBodyMiB: 1,
      hosts: ['localhost'],
      log: (message) => logged.push(message),
    });
    const statuses = new Map<number, number>();
    let heapEarly = 0;
    let sent = 0;
    const send = fc.asyncProperty(requests, async ({ path, method, type, host, accept, body }) => {
      const headers = { host, accept, ...(type === '' ? {} : { 'content-type': type }) };
      const content = method === 'GET' ? {} : { body: body as string };
      const response = await app.request(path, { method, headers, ...content });
      const answer = await response.text();
      statuses.set(response.status, (statuses.get(response.status) ?? 0) + 1);
      expect(logged).toEqual([]);
      expect(response.status).toBeLessThan(500);
      if (response.status >= 400) {
        const { error, message } = JSON.parse(answer) as { error: { code: string }; message: string };
        expect(error.code).toMatch(/^E_[A-Z_]+$/);
        expect(message.length).toBeLessThan(1000);
      }
      expect(service.admission.inFlight()).toBe(0);
      if (++sent === 3000) {
        collectGarbage();
        heapEarly = process.memoryUsage().heapUsed;
      }
    });
    await fc.assert(send, { numRuns: 10_000, seed: 7, endOnFailure: true });
    collectGarbage();
    expect(process.memoryUsage().heapUsed - heapEarly).toBeLessThan(16 << 20);
    for (const status of [200, 400, 403, 404, 413, 415])
      expect(statuses.get(status), `${status}`).toBeGreaterThan(0);
  });

  test('a text of a million blanks is looked at once, not once from each of them', () => {
    const cpuMs = (work: () => unknown) => {
      const before = process.cpuUsage();
      work();
      return process.cpuUsage(before).user / 1000;
    };
    // Each took minutes when every blank was tried as the start of a match.
    expect(cpuMs(() => compareOutput('lines')(`${' '.repeat(1e6)}x`, 'y'))).toBeLessThan(5000);
    expect(cpuMs(() => takeApart('\n'.repeat(1e6)))).toBeLessThan(5000);
    expect(cpuMs(() => takeApart(`code_snippet = "x"\n${'\n'.repeat(1e6)}`))).toBeLessThan(5000);
  });
});

import { randomUUID } from 'node:crypto';
import type { Hono } from 'hono';
import pLimit from 'p-limit';
import * as z from 'zod';
import type { TestCase } from '../core/tests/cases-tests.ts';
import { judgeCases } from '../executor/kinds/cases/judge-cases.ts';
import { DEFAULT_LANGUAGE } from '../languages/languages.ts';
import { heldLimits } from './ceilings.ts';
import { parseBody } from './parse-body.ts';
import { takeApart, withLastValue } from './router-script.ts';
import { requireProgramLanguage, runProgram } from './run-program.ts';
import type { Service } from './service.ts';
import { clientGone } from './service-error.ts';

/** What the routers of open-r1 for E2B and MorphCloud are sent. */
export const executeBatchSchema = z.object({
  scripts: z.array(z.string()),
  languages: z.array(z.string()).nullish(),
  timeout: z.number().positive().nullish(),
  request_timeout: z.number().positive().nullish(),
});

/** The time that `code_reward` grants each case. */
const CASE_TIMEOUT_MS = 5000;

/** What became of one script. `value`: of its last expression, as text. */
interface ScriptEnd {
  readonly value: string | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly fault: string | null;
}

/**
 * `POST /execute_batch` of both routers: each result has the fields of both. A script of `code_reward` is judged outside the
 * sandbox; the value of any other is that script's own claim.
 */
export function addRouterRoute(app: Hono, service: Service): void {
  app.post('/execute_batch', async (c) => {
    const { scripts, languages, timeout } = await parseBody(c.req, executeBatchSchema);
    for (const language of languages ?? []) requireProgramLanguage(language);
    const parts = scripts.map(takeApart);
    const { signal } = c.req.raw;
    const leave = service.admission.enter(scripts.length);
    try {
      const timeLimitMs = Math.min((timeout ?? 30) * 1000, service.ceilings.timeLimitMs);
      // As many at once as keep the workers busy: others' programs are not behind all of these, and those of a client that
      // hangs up are left out.
      const inTurn = pLimit(service.evaluator.concurrency);
      const ends = await inTurn.map(scripts, async (script, i) => {
        if (signal.aborted) throw clientGone();
        const part = parts[i];
        return part === undefined
          ? runScript(service, script, timeLimitMs)
          : judgeScript(service, part.program, part.cases, signal);
      });
      return c.json(ends.map(toResult));
    } finally {
      leave();
    }
  });
}

/** The share of cases that hold, as `code_reward` has it. */
async function judgeScript(
  service: Service,
  program: string,
  cases: readonly TestCase[],
  signal: AbortSignal,
): Promise<ScriptEnd> {
  const limits = heldLimits({ timeLimitMs: CASE_TIMEOUT_MS }, service.ceilings);
  const { verdict, assertions, evidence } = await judgeCases(service.evaluator, {
    program,
    language: DEFAULT_LANGUAGE,
    tests: { kind: 'cases', cases, compare: 'lines' },
    limits,
    countAll: true,
    signal,
  });
  const fault = evidence?.message ?? verdict;
  if (assertions === undefined) return { value: null, stdout: '', stderr: '', fault };
  return { value: String(assertions.passed / assertions.total), stdout: '', stderr: '', fault: null };
}

async function runScript(service: Service, script: string, timeLimitMs: number): Promise<ScriptEnd> {
  const marker = `value:${randomUUID()}:`;
  const program = withLastValue(script, marker);
  const outcome = await runProgram(service, { program, limits: { timeLimitMs } });
  const { ending, exitCode, message, stderr } = outcome;
  const at = outcome.stdout.lastIndexOf(`\n${marker}`);
  const stdout = at < 0 ? outcome.stdout : outcome.stdout.slice(0, at);
  if (ending === 'exited' && exitCode === 0) {
    const value = at < 0 ? null : outcome.stdout.slice(at + 1 + marker.length);
    return { value, stdout, stderr, fault: null };
  }
  return { value: null, stdout, stderr, fault: message ?? stderr.trimEnd().split('\n').at(-1) ?? 'failed' };
}

function toResult({ value, stdout, stderr, fault }: ScriptEnd) {
  const [, name = 'Error', text = fault] = /^(\w+): (.*)$/s.exec(fault ?? '') ?? [];
  return {
    text: value,
    exception_str: fault,
    execution: {
      results: value === null ? [] : [{ text: value, is_main_result: true }],
      logs: { stdout: stdout === '' ? [] : [stdout], stderr: stderr === '' ? [] : [stderr] },
      error: fault === null ? null : { name, value: text, traceback: stderr },
      execution_count: 1,
    },
  };
}

import type { Hono } from 'hono';
import * as z from 'zod';
import type { ProgramOutcome } from '../workers/program-run.ts';
import { parseBody } from './parse-body.ts';
import { MOST_FILES, programLanguageNamed, runProgram } from './run-program.ts';
import type { Service } from './service.ts';

/** What SandboxFusion's clients send. */
export const runCodeSchema = z.object({
  code: z.string(),
  language: z.string(),
  stdin: z.string().nullish(),
  compile_timeout: z.number().positive().nullish(),
  run_timeout: z.number().positive().nullish(),
  memory_limit_MB: z.number().nullish(),
  /** In base64, by their names. */
  files: z
    .record(z.string().min(1), z.base64().nullable())
    .nullish()
    .refine((files) => Object.keys(files ?? {}).length <= MOST_FILES, `at most ${MOST_FILES} files`),
  fetch_files: z
    .array(z.string())
    .nullish()
    .refine((names) => (names ?? []).length === 0, 'no files can be fetched here'),
});

const RUN_TIMEOUT_S = 10;
const COMPILE_TIMEOUT_S = 10;

/** SandboxFusion's `POST /run_code`, as verl calls it. No verdict: the caller compares the output. */
export function addSandboxFusionRoutes(app: Hono, service: Service): void {
  app.post('/run_code', async (c) => {
    const body = await parseBody(c.req, runCodeSchema);
    const language = await programLanguageNamed(body.language);
    const leave = service.admission.enter(1);
    try {
      const timeLimitMs = (body.run_timeout ?? RUN_TIMEOUT_S) * 1000;
      // Its clients count both, by the clock, and give up ten seconds later: their reward would be lost.
      const deadlineMs = timeLimitMs + (body.compile_timeout ?? COMPILE_TIMEOUT_S) * 1000;
      const memory = body.memory_limit_MB ?? -1;
      const outcome = await runProgram(service, {
        program: body.code,
        language,
        stdin: body.stdin ?? '',
        files: contentsOf(body.files ?? {}),
        deadlineMs,
        ...(body.compile_timeout == null ? {} : { compileTimeLimitMs: body.compile_timeout * 1000 }),
        limits: { timeLimitMs, ...(memory > 0 ? { memoryLimitMiB: Math.ceil(memory) } : {}) },
      });
      return c.json(toRunCodeResponse(outcome));
    } finally {
      leave();
    }
  });
  app.get('/v1/ping', (c) => c.json('pong'));
}

function contentsOf(files: Readonly<Record<string, string | null>>): Record<string, Uint8Array> {
  return Object.fromEntries(
    Object.entries(files).map(([name, content]) => [name, Buffer.from(content ?? '', 'base64')]),
  );
}

/** Only a broken harness is a `SandboxError`, which trainers leave out of the count. */
function toRunCodeResponse(outcome: ProgramOutcome) {
  const { ending, exitCode, message = '', stdout, stderr, wallMs, compilation } = outcome;
  const common = { compile_result: compileResultOf(outcome), executor_pod_name: null, files: {} };
  if (ending === 'harness_error') return { status: 'SandboxError', message, ...common, run_result: null };
  if (compilation?.isRefused === true) return { status: 'Failed', message, ...common, run_result: null };
  const timedOut = ending === 'timeout';
  return {
    status: exitCode === 0 ? 'Success' : 'Failed',
    message,
    ...common,
    run_result: {
      status: timedOut ? 'TimeLimitExceeded' : 'Finished',
      execution_time: wallMs === undefined ? null : wallMs / 1000,
      return_code: timedOut ? null : (exitCode ?? -9),
      stdout,
      stderr: ending === 'exited' ? stderr : `${stderr}${message}\n`,
    },
  };
}

/** Null of a language that is not compiled, as there. */
function compileResultOf({ compilation, ending }: ProgramOutcome) {
  if (compilation === undefined) return null;
  const { isRefused, diagnostics } = compilation;
  const timedOut = isRefused && ending === 'timeout';
  return {
    status: timedOut ? 'TimeLimitExceeded' : 'Finished',
    execution_time: null,
    return_code: timedOut ? null : Number(isRefused),
    stdout: '',
    stderr: diagnostics,
  };
}

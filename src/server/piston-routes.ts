import type { Context, Hono } from 'hono';
import type { ProgramOutcome } from '../workers/program-run.ts';
import { judgeCodeforces } from './codeforces-package.ts';
import { parseBody } from './parse-body.ts';
import { given, type PistonRequest, pistonSchema, requireVersion, textFiles } from './piston-request.ts';
import { MOST_FILES, programLanguage, requireProgramLanguage, runProgram } from './run-program.ts';
import type { Service } from './service.ts';
import { ServiceError } from './service-error.ts';

const RUN_TIMEOUT_MS = 3000;

/** open-r1's own package for Codeforces problems in Python. */
const CODEFORCES = 'cf_python3';

/** Piston's `GET /api/v2/runtimes` and `POST /api/v2/execute`. No verdict, but for open-r1's Codeforces package. */
export function addPistonRoutes(app: Hono, service: Service): void {
  const programVersion = async () => {
    const { name } = programLanguage();
    const executor = (await service.evaluator.describe()).find(({ language }) => language === name);
    return executor?.interpreterVersion.split(' ').at(-1) ?? '3';
  };

  const runtimes = async (c: Context) => {
    const version = await programVersion();
    const { name, aliases } = programLanguage();
    return c.json([
      { language: name, version, aliases, runtime: 'passk' },
      { language: CODEFORCES, version, aliases: [], runtime: 'passk' },
    ]);
  };
  const execute = async (c: Context) => {
    const body = await parseBody(c.req, pistonSchema);
    const codeforces = body.language === CODEFORCES;
    if (!codeforces) requireProgramLanguage(body.language);
    const version = await programVersion();
    requireVersion(body.version, version);
    const leave = service.admission.enter(1);
    try {
      const outcome = await (codeforces ? judgeCodeforces : runMain)(service, body);
      if (outcome.ending === 'harness_error')
        throw new ServiceError(500, 'E_HARNESS', outcome.message ?? 'the program was not run');
      // open-r1 looks into `compile` of a Codeforces answer; of Python Piston has none.
      const compile = codeforces ? { compile: NOTHING_COMPILED } : {};
      return c.json({ language: body.language, version, run: toStage(outcome), ...compile });
    } finally {
      leave();
    }
  };
  app.get('/api/v2/runtimes', runtimes);
  app.post('/api/v2/execute', execute);
}

const NOTHING_COMPILED = {
  stdout: '',
  stderr: '',
  output: '',
  code: 0,
  signal: null,
  message: null,
  status: null,
  cpu_time: 0,
  wall_time: 0,
  memory: 0,
};

async function runMain(service: Service, body: PistonRequest): Promise<ProgramOutcome> {
  const [main = ['', ''], ...others] = textFiles(body);
  if (others.length > MOST_FILES)
    throw new ServiceError(400, 'E_INPUT', `field "files": more than ${MOST_FILES} beside the program`);
  const wallLimitMs = given(body.run_timeout) ?? RUN_TIMEOUT_MS;
  const bytes = given(body.run_memory_limit);
  return runProgram(service, {
    program: main[1],
    stdin: body.stdin ?? '',
    files: Object.fromEntries(others),
    arguments: body.args ?? [],
    limits: {
      timeLimitMs: given(body.run_cpu_time) ?? wallLimitMs,
      wallLimitMs,
      ...(bytes === undefined ? {} : { memoryLimitMiB: Math.ceil(bytes / 2 ** 20) }),
    },
  });
}

const STATUS: Readonly<Record<ProgramOutcome['ending'], string | null>> = {
  exited: null,
  killed: 'SG',
  timeout: 'TO',
  output_limit: 'OL',
  harness_error: 'XX',
};

function toStage(outcome: ProgramOutcome) {
  const { ending, exitCode = null, stdout, stderr, message = null } = outcome;
  return {
    stdout,
    stderr,
    output: stdout + stderr,
    code: exitCode,
    signal: ending === 'exited' ? null : (outcome.signal ?? 'SIGKILL'),
    message,
    status: ending === 'exited' && exitCode !== 0 ? 'RE' : STATUS[ending],
    cpu_time: Math.round(outcome.cpuMs ?? 0),
    wall_time: Math.round(outcome.wallMs ?? 0),
    memory: (outcome.maxRssKiB ?? 0) * 1024,
  };
}

import type { Context, Hono } from 'hono';
import { definedOnly } from '../core/defined-only.ts';
import type { Language } from '../core/language.ts';
import { DEFAULT_LANGUAGE, describedLanguage } from '../languages/languages.ts';
import type { ProgramOutcome } from '../workers/program-run.ts';
import { judgeCodeforces } from './codeforces-package.ts';
import { parseBody } from './parse-body.ts';
import { given, type PistonRequest, pistonSchema, requireVersion, textFiles } from './piston-request.ts';
import { MOST_FILES, programLanguageNamed, programLanguages, runProgram } from './run-program.ts';
import type { Service } from './service.ts';
import { ServiceError } from './service-error.ts';

const RUN_TIMEOUT_MS = 3000;

/** open-r1's own package for Codeforces problems in Python. */
const CODEFORCES = 'cf_python3';

/** Piston's `GET /api/v2/runtimes` and `POST /api/v2/execute`. No verdict, but for open-r1's Codeforces package. */
export function addPistonRoutes(app: Hono, service: Service): void {
  const versionOf = async (name: Language) => {
    const { version } = describedLanguage(name).toolchain;
    const [executor] = version === undefined ? await service.evaluator.describe([name]) : [];
    const whole = (await version?.()) ?? executor?.interpreterVersion;
    return whole?.split(' ').at(-1) ?? '0';
  };

  const runtimes = async (c: Context) => {
    const running = await programLanguages();
    const versions = await Promise.all(running.map(({ name }) => versionOf(name)));
    return c.json([
      ...running.map(({ name, aliases }, i) => ({
        ...{ language: name, version: versions[i], aliases, runtime: 'passk' },
      })),
      { language: CODEFORCES, version: await versionOf(DEFAULT_LANGUAGE), aliases: [], runtime: 'passk' },
    ]);
  };
  const execute = async (c: Context) => {
    const body = await parseBody(c.req, pistonSchema);
    const codeforces = body.language === CODEFORCES;
    const language = codeforces ? DEFAULT_LANGUAGE : await programLanguageNamed(body.language);
    const version = await versionOf(language);
    requireVersion(language, body.version, version);
    const leave = service.admission.enter(1);
    try {
      const outcome = await (codeforces ? judgeCodeforces(service, body) : runMain(service, language, body));
      if (outcome.ending === 'harness_error')
        throw new ServiceError(500, 'E_HARNESS', outcome.message ?? 'the program was not run');
      const answer = { language: body.language, version };
      const { compilation } = outcome;
      if (compilation?.isRefused === true) return c.json({ ...answer, compile: toStage(outcome) });
      // open-r1 looks into `compile` of a Codeforces answer; of a language that is not compiled there is none.
      const compile = codeforces || compilation !== undefined ? { compile: NOTHING_COMPILED } : {};
      return c.json({ ...answer, run: toStage(outcome), ...compile });
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

async function runMain(service: Service, language: Language, body: PistonRequest): Promise<ProgramOutcome> {
  const [main = ['', ''], ...others] = textFiles(body);
  if (others.length > MOST_FILES)
    throw new ServiceError(400, 'E_INPUT', `field "files": more than ${MOST_FILES} beside the program`);
  const wallLimitMs = given(body.run_timeout) ?? RUN_TIMEOUT_MS;
  const bytes = given(body.run_memory_limit);
  const compileTimeLimitMs = given(body.compile_cpu_time) ?? given(body.compile_timeout);
  return runProgram(service, {
    program: main[1],
    language,
    ...definedOnly({ compileTimeLimitMs }),
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

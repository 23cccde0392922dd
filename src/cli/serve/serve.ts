import { availableParallelism } from 'node:os';
import type { Argv, InferredOptionTypes, Options } from 'yargs';
import { requirePositive, requirePositiveInteger } from '../../core/check-number.ts';
import { EXTRACTION_MODES } from '../../core/completion.ts';
import { PasskError } from '../../core/errors.ts';
import { ISOLATION_TIERS } from '../../core/isolation.ts';
import { loadSuite } from '../../problems/load-suite.ts';
import { describeContradicted } from '../../report/contradicted-tasks.ts';
import { packageVersion } from '../../store/package-version.ts';
import { requireRoom } from '../../workers/grants.ts';
import { machineMemoryMiB } from '../../workers/machine-memory.ts';
import { LANGUAGE_FLAG, suiteOptions } from '../flags.ts';
import { grantFlags, grantsOf } from '../grant-flags.ts';
import type { CommandAction } from '../lazy-command.ts';
import { serveUntilTold } from './serve-until-told.ts';

const flags = {
  port: { type: 'number', describe: 'TCP port; 0 for any that is free [default: 8080]' },
  host: {
    type: 'string',
    describe: 'address to listen on; any but loopback needs a token [default: 127.0.0.1]',
  },
  socket: { type: 'string', describe: 'listen on a Unix socket of this path instead' },
  stdio: {
    type: 'boolean',
    describe: 'no server: requests on stdin, answers on stdout, a JSON object a line',
  },
  'token-env': {
    type: 'string',
    describe: 'environment variable that holds the token which clients must bring [default: PASSK_TOKEN]',
  },
  problems: { alias: 'p', type: 'string', describe: 'suite whose tasks requests can name [default: none]' },
  language: LANGUAGE_FLAG,
  workers: { alias: 'w', type: 'number', describe: 'worker processes [default: one a core]' },
  timeout: { type: 'number', describe: 'CPU time limit of a judged program in seconds [default: 3]' },
  memory: { type: 'number', describe: 'memory limit of a program in MiB [default: 512]' },
  'max-timeout': {
    type: 'number',
    describe: 'longest time limit that a request may ask for, seconds [default: 60]',
  },
  'max-memory': { type: 'number', describe: 'most memory that a request may ask for, MiB [default: 4096]' },
  queue: { type: 'number', describe: 'programs accepted and not yet done; beyond that 429 [default: 4096]' },
  'max-body': { type: 'number', describe: 'largest request in MiB [default: 64]' },
  extract: { choices: EXTRACTION_MODES, describe: 'how programs are found in completions [default: auto]' },
  'verify-only': {
    type: 'boolean',
    describe: 'leave out the endpoints that run programs without judging them',
  },
  drain: {
    type: 'number',
    describe: 'seconds that open requests have when the server is told to stop [default: 30]',
  },
  preflight: { type: 'boolean', describe: 'check canonical solutions first; --no-preflight starts at once' },
  'strict-preflight': {
    type: 'boolean',
    describe: 'do not start where a canonical solution fails its own test',
  },
  'require-isolation': { choices: ISOLATION_TIERS, describe: 'refuse to start with less [default: basic]' },
  python: { type: 'string', describe: 'interpreter for Python programs [default: python3]' },
  ...grantFlags,
} as const satisfies Record<string, Options>;

type ServeFlags = InferredOptionTypes<typeof flags>;

export const serveCommand: CommandAction<ServeFlags> = {
  builder: (yargs: Argv) => yargs.options(flags).conflicts('socket', ['port', 'host']),
  handler: async (given) => {
    const { queue = 4096, 'max-body': maxBodyMiB = 64, drain = 30 } = given;
    requirePositiveInteger('--queue', queue);
    requirePositive('--max-body', maxBodyMiB);
    if (given.stdio === true && (given.port ?? given.socket ?? given.host) !== undefined)
      throw new PasskError('E_USAGE', '--stdio listens nowhere', {
        hint: 'Leave out --port, --host and --socket.',
      });
    const token = tokenOf(given);
    const address = addressOf(given);
    if ('host' in address && !isLoopback(address.host) && token === undefined)
      throw new PasskError('E_USAGE', `whoever reaches ${address.host} could run programs here`, {
        field: '--host',
        expected: 'a loopback address, or a token',
        hint: 'Put a secret into PASSK_TOKEN, for instance: PASSK_TOKEN=$(openssl rand -hex 32) passk serve --host ...',
      });
    // Loaded now: no other command pays for the server's libraries.
    const { startService } = await import('../../server/start-service.ts');
    const service = await startService({ ...evaluatorOptions(given), ...(await suiteOf(given)), queue });
    for (const note of describeContradicted(service.evaluator.contradicted))
      process.stderr.write(`warning: ${note} Samples of it are harness_error.\n`);
    await serveUntilTold(service, {
      stdio: given.stdio === true,
      address,
      drainMs: drain * 1000,
      capacity: queue,
      app: {
        maxBodyMiB,
        verifyOnly: given['verify-only'] === true,
        ...(token === undefined ? {} : { token }),
      },
    });
  },
};

async function suiteOf({ problems, language }: ServeFlags) {
  return problems === undefined ? {} : { suite: await loadSuite(problems, suiteOptions({ language })) };
}

function evaluatorOptions(given: ServeFlags) {
  const { workers = availableParallelism(), timeout, memory, extract, preflight, python } = given;
  const { 'max-timeout': maxTimeout = 60, 'max-memory': maxMemoryMiB = Math.min(4096, machineMemoryMiB()) } =
    given;
  const { 'require-isolation': requireIsolation } = given;
  requireRoom(grantsOf(given), workers);
  requirePositiveInteger('--workers', workers);
  requirePositive('--max-timeout', maxTimeout);
  const limits = {
    ...(timeout === undefined ? {} : { timeLimitMs: timeout * 1000 }),
    ...(memory === undefined ? {} : { memoryLimitMiB: memory }),
  };
  return {
    workers,
    limits,
    maxTimeLimitMs: maxTimeout * 1000,
    maxMemoryMiB,
    version: packageVersion(),
    ...grantsOf(given),
    ...(extract === undefined ? {} : { extraction: extract }),
    ...(preflight === undefined ? {} : { preflight }),
    strictPreflight: given['strict-preflight'] === true,
    ...(python === undefined ? {} : { python }),
    ...(requireIsolation === undefined ? {} : { requireIsolation }),
  };
}

function addressOf({ host = '127.0.0.1', port = 8080, socket }: ServeFlags) {
  return socket === undefined ? { host, port } : { socketPath: socket };
}

function tokenOf({ 'token-env': asked }: ServeFlags): string | undefined {
  const name = asked ?? 'PASSK_TOKEN';
  const token = process.env[name];
  if (token !== undefined && token !== '') return token;
  if (asked === undefined) return undefined;
  throw new PasskError('E_USAGE', `the environment variable ${name} is not set`, {
    field: '--token-env',
    expected: 'the name of a variable that holds the token',
  });
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host);
}

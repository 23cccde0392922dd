import { availableParallelism } from 'node:os';
import { execa } from 'execa';
import type { CommandModule } from 'yargs';
import { preflight } from '../executor/preflight.ts';
import { createPythonExecutor } from '../executor/python/python-executor.ts';
import { DEFAULT_SUITE } from '../problems/known-suites.ts';
import { loadSuite } from '../problems/load-suite.ts';
import { columns } from './columns.ts';
import { type GrantFlags, grantFlags, grantsOf } from './grant-flags.ts';

interface DoctorFlags extends GrantFlags {
  readonly python?: string;
}

export const doctorCommand: CommandModule<object, DoctorFlags> = {
  command: 'doctor',
  describe: 'what this machine can do: interpreters, isolation, speed',
  builder: (yargs) =>
    yargs
      .option('python', { type: 'string', describe: 'interpreter to look at [default: python3]' })
      .options(grantFlags) as never,
  handler: async (flags) => {
    const rows = [
      [
        'machine',
        `${process.platform} ${process.arch}, ${availableParallelism()} cores, Node ${process.version}`,
      ],
      ...(await examinePython(flags)),
      ['isolated-vm', await examineIsolatedVm()],
    ];
    process.stdout.write(columns(rows));
  },
};

/** Judges the bundled suite's canonical solutions, so that "works" means that verdicts come out right. */
async function examinePython({ python, ...flags }: DoctorFlags): Promise<string[][]> {
  const executor = await createPythonExecutor({
    ...(python === undefined ? {} : { python }),
    ...grantsOf(flags),
  });
  try {
    const { interpreter, interpreterVersion, verdict, layers, isolation } = await executor.describe();
    const { problems } = await loadSuite(DEFAULT_SUITE);
    await preflight(executor, problems);
    const started = performance.now();
    await preflight(executor, problems);
    const rate = Math.round((problems.length * 1000) / (performance.now() - started));
    return [
      ['python', `${interpreterVersion} at ${interpreter}`],
      ['isolation', `${isolation}: verdict ${verdict}; layers ${layers.join(', ')}`],
      ['verdicts', `right for known programs and ${problems.length} canonical solutions; about ${rate}/s`],
    ];
  } finally {
    await executor.close();
  }
}

const PROBE = `
const { default: ivm } = await import('isolated-vm');
const isolate = new ivm.Isolate({ memoryLimit: 16 });
process.stdout.write(String(await (await isolate.createContext()).eval('20 + 22')));
`;

/** In a process of its own: a native module that does not fit this Node can take its process down. */
async function examineIsolatedVm(): Promise<string> {
  const { stdout, exitCode, stderr } = await execa(
    process.execPath,
    ['--no-node-snapshot', '--input-type=module', '-e', PROBE],
    {
      cwd: new URL('.', import.meta.url),
      reject: false,
    },
  );
  if (exitCode === 0 && stdout === '42') return 'loads and runs';
  const missing = stderr.includes('ERR_MODULE_NOT_FOUND');
  return missing
    ? 'not installed (optional; JavaScript needs it)'
    : 'installed, but does not run: `npm rebuild isolated-vm`';
}

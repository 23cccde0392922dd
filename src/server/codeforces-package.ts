import { judgeCases } from '../executor/kinds/cases/judge-cases.ts';
import { DEFAULT_LANGUAGE } from '../languages/languages.ts';
import type { ProgramOutcome } from '../workers/program-run.ts';
import { heldLimits } from './ceilings.ts';
import { type PistonRequest, textFiles } from './piston-request.ts';
import type { Service } from './service.ts';
import { ServiceError } from './service-error.ts';

/**
 * What open-r1's Piston package `cf_python3` does with its files: the program runs on `input.txt`, and stdout is "1" if what it
 * wrote is `correct_output.txt`, or what `checker.py` says of it. Decided here and not beside the program, which can't print that "1" itself.
 */
export async function judgeCodeforces(service: Service, body: PistonRequest): Promise<ProgramOutcome> {
  const files = textFiles(body);
  const [input, output] = ['input.txt', 'correct_output.txt'].map((name) => files.get(name));
  const program = files.get('main.python') ?? files.get('main.py'); // open-r1 names it after its word for the language
  if (program === undefined || input === undefined || output === undefined)
    throw new ServiceError(
      400,
      'E_INPUT',
      'field "files": main.python, input.txt and correct_output.txt are needed',
    );
  const checker = files.get('checker.py');
  const config = files.get('grader_config') ?? '';
  const setting = (name: string) => new RegExp(`^${name}=(.*)$`, 'm').exec(config)?.[1]?.trim();
  const mode = setting('INPUT_MODE') ?? '';
  if (!['', 'stdio', 'stdin', 'None', 'file'].includes(mode))
    throw new ServiceError(400, 'E_INPUT', 'field "files": INPUT_MODE has to be stdio or file');
  const seconds = Number(setting('TIME_LIMIT'));
  const megabytes = Number(setting('MEMORY_LIMIT'));
  const limits = heldLimits(
    {
      ...(seconds > 0 ? { timeLimitMs: seconds * 1000 } : {}),
      ...(megabytes > 0 ? { memoryLimitMiB: Math.ceil(megabytes) } : {}),
    },
    service.ceilings,
  );
  const result = await judgeCases(service.evaluator, {
    program,
    language: DEFAULT_LANGUAGE,
    tests: {
      kind: 'cases',
      cases: [{ input, output }],
      compare: 'lines',
      ...(checker === undefined
        ? {}
        : { checker: { language: DEFAULT_LANGUAGE, source: checker, protocol: 'prints' } }),
      ...(mode === 'file' ? { files: { input: 'input.txt', output: 'output.txt' } } : {}),
    },
    limits,
  });
  const { verdict, evidence, cpuMs, wallMs, maxRssKiB } = result;
  const outcome: ProgramOutcome = {
    ending: verdict === 'harness_error' ? 'harness_error' : 'exited',
    exitCode: 0,
    stdout: verdict === 'passed' ? '1\n' : '0\n',
    stderr: evidence === undefined ? '' : `${verdict}: ${evidence.message}\n`,
    truncated: false,
    ...(evidence === undefined ? {} : { message: evidence.message }),
    ...(cpuMs === undefined ? {} : { cpuMs }),
    ...(wallMs === undefined ? {} : { wallMs }),
    ...(maxRssKiB === undefined ? {} : { maxRssKiB }),
  };
  service.metrics.ran(outcome);
  return outcome;
}

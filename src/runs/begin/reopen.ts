import { definedOnly } from '../../core/defined-only.ts';
import { PasskError } from '../../core/errors.ts';
import type { Suite } from '../../core/problem.ts';
import { loadSuite } from '../../problems/load-suite.ts';
import { selectTasks } from '../../problems/select-tasks.ts';
import { assertSameRun, type Wanted } from '../../store/resume-check.ts';
import { resumeCommand } from '../../store/resume-command.ts';
import { type RunWriter, resumeRun } from '../../store/run-directory.ts';
import { checkedKs } from './checked-ks.ts';
import type { JudgingOptions } from './judging-options.ts';
import { checkedScoreOptions, requireLargerKs } from './score-options.ts';

/**
 * Opens a run to go on with it, and its suite. Refuses when the suite has changed since, or when an option asks for another
 * condition than the run began with.
 *
 * @param more options to compare besides those of judging
 */
export async function reopen(
  path: string,
  command: 'run' | 'eval',
  options: JudgingOptions,
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
      options.suite ?? manifest.suite.source,
      definedOnly({ language: options.language ?? manifest.suite.language }),
    );
    const { limits, grants } = manifest;
    assertSameRun(path, manifest, [
      { flag: 'suite (SHA-256)', recorded: manifest.suite.sha256, asked: suite.sha256 },
      { flag: '--tasks', recorded: manifest.tasks, asked: options.tasks },
      { flag: '--timeout', recorded: limits.timeLimitMs / 1000, asked: seconds(options.timeLimitMs) },
      { flag: '--time-limit', recorded: manifest.timeLimit, asked: options.timeLimit },
      { flag: '--memory', recorded: limits.memoryLimitMiB, asked: options.memoryLimitMiB },
      { flag: '--scratch', recorded: grants?.scratchMiB, asked: options.scratchMiB },
      { flag: '--network', recorded: grants?.network ?? false, asked: options.network },
      { flag: '--extract', recorded: manifest.extraction ?? 'verbatim', asked: options.extraction },
      { flag: '--compare-as', recorded: manifest.compareAs, asked: options.compareAs },
      { flag: '--dedupe', recorded: manifest.dedupe, asked: options.dedupe },
      { flag: '--repeat', recorded: manifest.repeat ?? 1, asked: options.repeat },
      { flag: '--type-check', recorded: manifest.typeCheck, asked: options.typeCheck },
      { flag: '--seed', recorded: manifest.seed, asked: options.seed },
      ...more(run),
    ]);
    const asked = definedOnly({ submissions: options.submissions, by: options.by });
    const scores = checkedScoreOptions(asked, selectTasks(suite, manifest.tasks));
    const ks = options.k === undefined ? manifest.k : checkedKs(options.k);
    requireLargerKs(scores.submissions ?? manifest.submissions, ks);
    await run.updateManifest({
      resumedAt: [...manifest.resumedAt, new Date().toISOString()],
      k: ks,
      ...scores,
      ...definedOnly({ workers: options.workers }),
    });
    return { run, suite };
  } catch (error) {
    await run.close();
    throw error;
  }
}

function seconds(ms: number | undefined): number | undefined {
  return ms === undefined ? undefined : ms / 1000;
}

import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { LiveState } from '../../report/html/live-page.ts';
import { renderHtmlReport } from '../../report/html/render-html-report.ts';
import { leftOutTasks } from '../../store/manifest.ts';
import { openRun } from '../../store/run-directory.ts';
import { isLocked } from '../../store/run-lock.ts';
import { collectHtmlReport } from './collect-html-report.ts';
import { type ReadRun, readRun } from './read-run.ts';

/** A page that changes. */
export interface ViewedPage {
  /** The newest there is; cheap to ask for. */
  version(): Promise<string>;
  html(): Promise<string>;
}

/** What a report is made of. */
const FILES = ['manifest.json', 'completions.jsonl', 'executions.jsonl'] as const;

/** A page that took a second to make is shown for at least this many seconds: a large run must not be read all the time. */
const REST = 4;

interface Made {
  readonly version: string;
  readonly html: string;
  readonly freshUntilMs: number;
}

/** The report of a run that may go on: made when somebody asks and something has changed since. */
export function viewedRun(path: string): ViewedPage {
  let made: Made | undefined;
  let making: Promise<Made> | undefined;
  const make = async (version: string): Promise<Made> => {
    const startedMs = Date.now();
    const run = await openRun(path);
    const read = await readRun(run);
    const live = { version, ...(await progressOf(read)), isGoingOn: await isLocked(path) };
    const html = renderHtmlReport(await collectHtmlReport(read), live);
    const endedMs = Date.now();
    return { version, html, freshUntilMs: endedMs + REST * (endedMs - startedMs) };
  };
  const newest = async (): Promise<string> => {
    if (made !== undefined && Date.now() < made.freshUntilMs) return made.version;
    return versionOf(path);
  };
  return {
    version: newest,
    async html() {
      const version = await newest();
      if (made?.version === version) return made.html;
      making ??= make(version).finally(() => {
        making = undefined;
      });
      made = await making;
      return made.html;
    },
  };
}

/** Records are appended and files replaced, so sizes and times tell; a run that has stopped without an end is another version. */
async function versionOf(path: string): Promise<string> {
  const marks = await Promise.all(
    FILES.map(async (name) => {
      const found = await stat(join(path, name)).catch(() => undefined);
      return found === undefined ? '-' : `${found.size}.${Math.round(found.mtimeMs)}`;
    }),
  );
  return [...marks, (await isLocked(path)) ? 'on' : 'off'].join('_');
}

/** How far the run is. Of an `eval` all samples are in the directory before the first is judged. */
async function progressOf({
  run,
  problems,
  summary,
}: ReadRun): Promise<Pick<LiveState, 'samples' | 'total'>> {
  const { samples } = summary;
  const { n } = run.manifest;
  const left = leftOutTasks(run.manifest);
  const judged = new Set(problems.map(({ taskId }) => taskId).filter((taskId) => !left.has(taskId)));
  if (n !== undefined) return { samples, total: Math.max(samples, n * judged.size) };
  let total = 0;
  for await (const { taskId } of run.completions()) if (judged.has(taskId)) total += 1;
  return { samples, total: Math.max(samples, total) };
}

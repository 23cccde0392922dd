import type { ExecutorDescription } from '../core/executor-description.ts';
import { OPENINGS } from '../core/isolation.ts';
import { workersLabel } from '../languages/languages.ts';

/**
 * What stderr has to say about layers that are missing, a line for each executor; empty where none is.
 *
 * @example
 * process.stderr.write(missingLayersWarning(await executor.describeLanguages(['javascript'])));
 */
export function missingLayersWarning(executors: readonly ExecutorDescription[]): string {
  return executors
    .map(({ language, isolation, missingLayers, missingBecause, leavesOpen: open = [] }) => {
      if (missingLayers === undefined) return '';
      const why = missingBecause ?? 'this machine refuses them';
      const can = open.length === 0 ? '' : `They can ${open.map((way) => OPENINGS[way]).join('; ')}. `;
      const named = workersLabel(language);
      return `WARNING: ${named}: programs run without these layers of isolation: ${missingLayers.join(', ')} (${why}). ${can}Isolation is "${isolation}"; --require-isolation full refuses to go on with less.\n`;
    })
    .filter((line, place, all) => all.indexOf(line) === place)
    .join('');
}

/** The same for commands that judge more than once: each line is written once a process. */
export function warnOfMissingLayers(executors: readonly ExecutorDescription[]): void {
  const warning = missingLayersWarning(executors);
  if (warning === '' || warned.has(warning)) return;
  warned.add(warning);
  process.stderr.write(warning);
}

const warned = new Set<string>();

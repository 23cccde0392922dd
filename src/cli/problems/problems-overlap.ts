import type { CommandModule } from 'yargs';
import { requirePositiveInteger } from '../../core/check-number.ts';
import type { Language } from '../../core/language.ts';
import { loadSuite } from '../../problems/load-suite.ts';
import { findOverlaps } from '../../problems/overlap/find-overlaps.ts';
import { selectTasks } from '../../problems/select-tasks.ts';
import { inertText } from '../../report/inert-text.ts';
import { toRecord } from '../../store/records.ts';
import { columns } from '../columns.ts';
import { LANGUAGE_FLAG, suiteOptions } from '../flags.ts';
import { parseList } from '../parse-list.ts';

interface OverlapFlags {
  readonly suite: string;
  readonly against: string;
  readonly tasks?: string;
  readonly language?: Language;
  readonly words?: number;
  readonly top?: number;
  readonly json?: boolean;
}

const WORDS = 5;
const TOP = 20;

export const problemsOverlapCommand: CommandModule<object, OverlapFlags> = {
  command: 'overlap <suite>',
  describe: 'tasks whose descriptions share rows of words with those of another suite',
  builder: (yargs) =>
    yargs
      .positional('suite', { type: 'string', demandOption: true, describe: 'name or file' })
      .option('against', { type: 'string', demandOption: true, describe: 'the other suite: name or file' })
      .option('tasks', { type: 'string', describe: 'only these tasks of the first' })
      .option('language', LANGUAGE_FLAG)
      .option('words', {
        type: 'number',
        describe: `words in a row that count as shared [default: ${WORDS}]`,
      })
      .option('top', { type: 'number', describe: `how many pairs are printed [default: ${TOP}]` })
      .option('json', { type: 'boolean', describe: 'print all pairs as JSON' }) as never,
  handler: async ({ suite: source, against, tasks, language, json, words = WORDS, top = TOP }) => {
    requirePositiveInteger('--words', words);
    requirePositiveInteger('--top', top);
    const suite = await loadSuite(source, suiteOptions({ language }));
    const other = await loadSuite(against);
    const ours = selectTasks(suite, parseList('--tasks', tasks));
    const overlaps = findOverlaps(ours, other.problems, words);
    if (json === true) {
      const record = { suite: suite.name, against: other.name, words, overlaps: overlaps.map(toRecord) };
      process.stdout.write(`${JSON.stringify(record)}\n`);
      return;
    }
    const rows = overlaps
      .slice(0, top)
      .map((overlap) => [
        inertText(overlap.taskId),
        inertText(overlap.otherTaskId),
        `${(100 * overlap.containment).toFixed(1)} %`,
        `${(100 * overlap.jaccard).toFixed(1)} %`,
        overlap.phrase,
      ]);
    const head = [suite.name, other.name, 'contained', 'Jaccard', 'longest phrase in common'];
    if (rows.length > 0) process.stdout.write(columns([head, ...rows]));
    const tasksWith = new Set(overlaps.map(({ taskId }) => taskId)).size;
    process.stdout.write(
      `${suite.name}: ${tasksWith} of ${ours.length} tasks share ${words} words in a row or more with one of the ${other.problems.length} of ${other.name}; ${overlaps.length} pairs\n`,
    );
  },
};

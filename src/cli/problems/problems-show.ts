import type { CommandModule } from 'yargs';
import { PasskError } from '../../core/errors.ts';
import type { Language } from '../../core/language.ts';
import type { Problem, Suite } from '../../core/problem.ts';
import { hasFunctionTests, isShared, testLabelOf, testTextOf } from '../../core/tests/problem-tests.ts';
import { commentOut } from '../../languages/comment-out.ts';
import { describedLanguage } from '../../languages/languages.ts';
import { knownDefectOf } from '../../problems/known-defects.ts';
import { loadSuite } from '../../problems/load-suite.ts';
import { selectTasks } from '../../problems/select-tasks.ts';
import { defectWord, describeDefect } from '../../report/known-defects.ts';
import { chosenPrompt } from '../../runs/begin/prompt-settings.ts';
import { createPrompts } from '../../sampler/create-prompts.ts';
import { columns } from '../columns.ts';
import { LANGUAGE_FLAG, suiteOptions } from '../flags.ts';
import { type PromptFlags, promptFlags, promptOptionsOf } from '../prompt-flags.ts';
import { factFlags, type TaskFlags, taskPatternsOf } from '../task-flags.ts';
import { tellLeftOut } from '../tell-left-out.ts';

interface ShowFlags extends PromptFlags, Omit<TaskFlags, 'tasks'> {
  readonly suite: string;
  readonly task?: string;
  readonly language?: Language;
  readonly 'as-prompt'?: boolean;
  readonly seed?: number;
}

export const problemsShowCommand: CommandModule<object, ShowFlags> = {
  command: 'show <suite> [task]',
  describe: 'the tasks of a suite, or one task whole',
  builder: (yargs) =>
    yargs
      .positional('suite', { type: 'string', demandOption: true, describe: 'name or file' })
      .positional('task', { type: 'string', describe: 'task id, tag or pattern' })
      .option('language', LANGUAGE_FLAG)
      .options(factFlags)
      .option('as-prompt', { type: 'boolean', describe: 'exactly what `passk run` sends for the task' })
      .options(promptFlags)
      .option('template', { ...promptFlags.template, describe: 'with --as-prompt [default: base]' })
      .option('seed', {
        type: 'number',
        describe: 'seed of the run, which chooses --shots [default: 0]',
      }) as never,
  handler: async (flags) => {
    const { suite: source, task, language } = flags;
    const suite = await loadSuite(source, suiteOptions({ language }));
    tellLeftOut(suite.leftOut);
    const problems = selectTasks(suite, [
      ...(task === undefined ? [] : [task]),
      ...(taskPatternsOf(flags) ?? []),
    ]);
    if (flags['as-prompt'] === true) {
      process.stdout.write(asPrompt(suite, problems, flags));
      return;
    }
    process.stdout.write(
      task === undefined || problems.length > 1 ? listing(problems) : problems.map(whole).join('\n'),
    );
  },
};

/** Messages, or the two sides of a gap, as JSON; a bare text to the byte. */
function asPrompt(suite: Suite, problems: readonly Problem[], flags: ShowFlags): string {
  const [problem] = problems;
  if (flags.task === undefined || problem === undefined || problems.length > 1) {
    throw new PasskError('E_USAGE', `${problems.length} tasks are meant`, {
      field: '--as-prompt',
      expected: `the id of one task, such as ${problem?.taskId}`,
    });
  }
  const prompts = createPrompts({ ...chosenPrompt(promptOptionsOf(flags)), suite, seed: flags.seed ?? 0 });
  const { prompt, suffix, messages } = prompts(problem);
  if (suffix !== undefined) return `${JSON.stringify({ prompt, suffix }, null, 2)}\n`;
  return messages === undefined ? prompt : `${JSON.stringify(messages, null, 2)}\n`;
}

function listing(problems: readonly Problem[]): string {
  const rows = problems.map((problem) => {
    const { taskId, language, tags = [] } = problem;
    const defect = knownDefectOf(problem);
    return [
      taskId,
      language,
      testLabelOf(problem),
      [...tags, ...(defect ? [defectWord(defect)] : [])].join(', '),
    ];
  });
  return columns(rows);
}

function whole(problem: Problem): string {
  const { taskId, language, prompt, canonicalSolution, attempts = [] } = problem;
  const { comment } = describedLanguage(language).files;
  const defect = knownDefectOf(problem);
  const title = [
    taskId,
    ...(isShared(problem) ? ['judging: shared'] : []),
    ...(defect === undefined ? [] : [describeDefect(defect)]),
  ]
    .map((line) => `${comment} ${line}`)
    .join('\n');
  const program = hasFunctionTests(problem)
    ? prompt + canonicalSolution
    : `${commentOut(prompt, comment)}\n${canonicalSolution}`;
  const parts = [title, program, testTextOf(problem)];
  for (const { label, verdict, completion } of attempts)
    parts.push(`${comment} attempt: ${label} -> ${verdict}\n${completion}`);
  return `${parts.join('\n')}\n`;
}

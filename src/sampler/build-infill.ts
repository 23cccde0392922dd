import { PasskError } from '../core/errors.ts';
import { writeInfill } from '../core/infill-format.ts';
import type { FunctionProblem, Problem } from '../core/problem.ts';
import type { PromptOptions } from '../core/prompt-options.ts';
import { hasFunctionTests } from '../core/tests/problem-tests.ts';
import { closingBrackets, splitPrompt } from '../extractor/prompt-parts.ts';
import { commentOut } from '../languages/comment-out.ts';
import { describedLanguage } from '../languages/languages.ts';
import { stopSequences } from '../languages/stop-sequences.ts';
import type { Prompt } from './prompt.ts';

/** A file with something missing, and where the answer ends. */
interface Gap {
  readonly prefix: string;
  readonly suffix: string;
  readonly stop: readonly string[];
  readonly tail: string;
}

/**
 * A task as a file with a gap in it. HumanEval's program ends with the function, so little is behind the gap: the line end that
 * HumanEval's rule puts behind a completion, and in JavaScript and TypeScript the brackets that the prompt leaves open.
 *
 * @param before what is shown before the file
 * @throws PasskError E_USAGE for a task whose prompt is no beginning of a program
 */
export function buildInfill(
  problem: Problem,
  { fim = 'suffix', hole = 'body' }: Pick<PromptOptions, 'fim' | 'hole'>,
  before: string,
): Prompt {
  if (!hasFunctionTests(problem))
    throw new PasskError(
      'E_USAGE',
      `${problem.taskId} is no file with a gap: its answer is a whole program`,
      {
        field: '--template',
        expected: 'base or chat',
      },
    );
  const { prefix, suffix, stop, tail } = hole === 'body' ? bodyGap(problem) : functionGap(problem);
  if (fim === 'suffix') return { prompt: before + prefix, suffix, stop, tail };
  const { prompt, ends } = writeInfill(fim, before + prefix, suffix);
  return { prompt, stop: [...ends, ...stop], ends, tail, showsSpecialTokens: true };
}

/** What begins at the margin is no part of a body, so the suite's stop sequences hold. */
function bodyGap(problem: FunctionProblem): Gap {
  const closing = closingBrackets(problem);
  const suffix = closing === '' ? '\n' : `\n${closing}\n`;
  return { prefix: problem.prompt, suffix, stop: stopSequences(problem), tail: suffix };
}

/** The description stands inside of the function, so its head is shown as a comment: else nobody would know what is missing. */
function functionGap(problem: FunctionProblem): Gap {
  const { preamble, head } = splitPrompt(problem);
  const mark = describedLanguage(problem.language).files.comment;
  return { prefix: `${preamble}${commentOut(head, mark)}\n`, suffix: '\n', stop: [], tail: '' };
}

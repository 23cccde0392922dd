import { PasskError } from '../../core/errors.ts';
import type { Language } from '../../core/language.ts';
import type { Attempt, Problem } from '../../core/problem.ts';
import { describedLanguage } from '../../languages/languages.ts';
import type { GeneratedTask } from '../../languages/task-writer.ts';
import { follow, type Recipe } from './recipe.ts';
import type { Step, Value } from './step.ts';

const ENTRY_POINT = 'transform';
/** Wrong attempts of a task at most; more would only repeat them. */
const ATTEMPTS = 6;

/**
 * The task in a language: docstring, solution, test and labelled attempts.
 *
 * @throws PasskError E_INPUT for a language that no generated task is written in
 */
export function writeProblem(recipe: Recipe, language: Language): Problem {
  const { generated: writer, label } = describedLanguage(language);
  if (writer === undefined) {
    throw new PasskError('E_INPUT', `no generated task is written in ${label}`, {
      field: '--language',
      expected: 'a language of docs/families.md',
    });
  }
  const { taskId, tags, returned } = recipe;
  const task = toTask(recipe);
  const value = returned.length === 1 ? (returned[0] as string) : `[${returned.join(', ')}]`;
  const body = (steps: readonly Step[]) =>
    writer.body(
      steps.map((step) => step[writer.statements]),
      value,
    );
  return {
    taskId,
    language,
    prompt: writer.prompt(task),
    canonicalSolution: body(recipe.steps),
    tests: { kind: 'function', entryPoint: ENTRY_POINT, test: writer.test(task) },
    tags,
    attempts: recipe.mistakes
      .slice(0, ATTEMPTS)
      .map(({ label, steps }): Attempt => ({ label, completion: body(steps), verdict: 'wrong_answer' })),
  };
}

function toTask(recipe: Recipe): GeneratedTask {
  const { type, variables, returned, steps, inputs } = recipe;
  return {
    entryPoint: ENTRY_POINT,
    type,
    parameters: variables,
    returnsList: returned.length > 1,
    sentences: sentences(recipe),
    cases: inputs.map((input) => ({
      call: `(${input.map(literal).join(', ')})`,
      result: literal(follow(steps, recipe, input)),
    })),
  };
}

function sentences({ type, steps, returned }: Recipe): readonly string[] {
  const what = type === 'number' ? 'the numbers' : type === 'text' ? 'a text' : 'a list of numbers';
  const end =
    returned.length === 1
      ? 'Return what comes out.'
      : `Return a list of ${returned.slice(0, -1).join(', ')} and ${returned.at(-1)}, in this order.`;
  return [
    steps.length === 1 ? `Change ${what}.` : `Change ${what} step by step.`,
    '',
    ...steps.map(({ sentence }, i) => `${i + 1}. ${sentence}`),
    '',
    end,
  ];
}

/** The same in every language: texts have neither quotes nor backslashes, and numbers are whole. */
function literal(value: Value): string {
  return typeof value === 'object' ? `[${value.join(', ')}]` : JSON.stringify(value);
}

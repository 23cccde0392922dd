import type { Language } from '../../core/language.ts';
import type { Attempt, Problem } from '../../core/problem.ts';
import { follow, type Recipe } from './recipe.ts';
import type { Step, Value } from './step.ts';

const ENTRY_POINT = 'transform';
/** Wrong attempts of a task at most; more would only repeat them. */
const ATTEMPTS = 6;

const TYPES = {
  text: { python: 'str', typescript: 'string' },
  numbers: { python: 'list[int]', typescript: 'number[]' },
  number: { python: 'int', typescript: 'number' },
} as const;

/** The task in a language: docstring, solution, test and labelled attempts. */
export function writeProblem(recipe: Recipe, language: Language): Problem {
  const isPython = language === 'python';
  const cases = recipe.inputs.map((input) => {
    const call = `(${input.map(literal).join(', ')})`;
    return { call, result: literal(follow(recipe.steps, recipe, input)) };
  });
  const [example] = cases as [(typeof cases)[number]];
  const body = (steps: readonly Step[]) => bodyOf(steps, recipe, language);
  return {
    taskId: recipe.taskId,
    language,
    prompt: isPython ? pythonPrompt(recipe, example) : javascriptPrompt(recipe, language, example),
    canonicalSolution: body(recipe.steps),
    tests: {
      kind: 'function',
      entryPoint: ENTRY_POINT,
      test: isPython
        ? `def check(candidate):\n${cases.map(({ call, result }) => `    assert candidate${call} == ${result}\n`).join('')}`
        : `const assert = require('node:assert');\n\n${cases.map(({ call, result }) => `assert.deepStrictEqual(${ENTRY_POINT}${call}, ${result});\n`).join('')}`,
    },
    tags: recipe.tags,
    attempts: recipe.mistakes
      .slice(0, ATTEMPTS)
      .map(({ label, steps }): Attempt => ({ label, completion: body(steps), verdict: 'wrong_answer' })),
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

interface Example {
  readonly call: string;
  readonly result: string;
}

function pythonPrompt(recipe: Recipe, { call, result }: Example): string {
  const type = TYPES[recipe.type].python;
  const parameters = recipe.variables.map((name) => `${name}: ${type}`).join(', ');
  const returns = recipe.returned.length === 1 ? type : 'list[int]';
  const [first, ...rest] = sentences(recipe);
  const example = [`>>> ${ENTRY_POINT}${call}`, result.startsWith('"') ? `'${result.slice(1, -1)}'` : result];
  const lines = [...rest, '', ...example].map((line) => (line === '' ? '\n' : `    ${line}\n`));
  return `def ${ENTRY_POINT}(${parameters}) -> ${returns}:\n    """${first}\n${lines.join('')}    """\n`;
}

function javascriptPrompt(recipe: Recipe, language: Language, { call, result }: Example): string {
  const typed = language === 'typescript';
  const type = TYPES[recipe.type].typescript;
  const returns = recipe.returned.length === 1 ? type : 'number[]';
  const parameters = recipe.variables.map((name) => (typed ? `${name}: ${type}` : name)).join(', ');
  const typeLines = typed
    ? []
    : ['', ...recipe.variables.map((name) => `@param {${type}} ${name}`), `@returns {${returns}}`];
  const lines = [...sentences(recipe), ...typeLines, '', `@example ${ENTRY_POINT}${call}; // ${result}`];
  const comment = lines.map((line) => ` *${line === '' ? '' : ` ${line}`}\n`).join('');
  return `/**\n${comment} */\nfunction ${ENTRY_POINT}(${parameters})${typed ? `: ${returns}` : ''} {\n`;
}

function bodyOf(steps: readonly Step[], { returned }: Recipe, language: Language): string {
  const value = returned.length === 1 ? returned[0] : `[${returned.join(', ')}]`;
  const indented = (lines: readonly string[], indent: string) =>
    lines.map((line) => `${indent}${line}\n`).join('');
  if (language === 'python')
    return indented([...steps.map(({ python }) => python), `return ${value}`], '    ');
  return `${indented([...steps.map(({ javascript }) => javascript), `return ${value};`], '  ')}}\n`;
}

/** The same in Python and JavaScript: texts have neither quotes nor backslashes, and numbers are whole. */
function literal(value: Value): string {
  return typeof value === 'object' ? `[${value.join(', ')}]` : JSON.stringify(value);
}

import type { GeneratedTask, TaskWriter } from '../task-writer.ts';

const TYPES = { text: 'string', numbers: 'number[]', number: 'number' } as const;

/** Writes generated tasks with the types of their parameters in the code, or else in the comment. */
export function scriptTaskWriter(isTyped: boolean): TaskWriter {
  return {
    statements: 'javascript',
    prompt: (task) => prompt(task, isTyped),
    body: (statements, returned) =>
      `${[...statements, `return ${returned};`].map((line) => `  ${line}\n`).join('')}}\n`,
    test: ({ entryPoint, cases }) =>
      `const assert = require('node:assert');\n\n${cases.map(({ call, result }) => `assert.deepStrictEqual(${entryPoint}${call}, ${result});\n`).join('')}`,
  };
}

function prompt(
  { entryPoint, type: kind, parameters: names, returnsList, sentences, cases }: GeneratedTask,
  isTyped: boolean,
): string {
  const type = TYPES[kind];
  const returns = returnsList ? 'number[]' : type;
  const parameters = names.map((name) => (isTyped ? `${name}: ${type}` : name)).join(', ');
  const typeLines = isTyped
    ? []
    : ['', ...names.map((name) => `@param {${type}} ${name}`), `@returns {${returns}}`];
  const [{ call, result } = { call: '', result: '' }] = cases;
  const lines = [...sentences, ...typeLines, '', `@example ${entryPoint}${call}; // ${result}`];
  const comment = lines.map((line) => ` *${line === '' ? '' : ` ${line}`}\n`).join('');
  return `/**\n${comment} */\nfunction ${entryPoint}(${parameters})${isTyped ? `: ${returns}` : ''} {\n`;
}

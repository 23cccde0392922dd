import type { GeneratedTask, TaskWriter } from '../task-writer.ts';

const TYPES = { text: 'str', numbers: 'list[int]', number: 'int' } as const;

export const writePythonTask: TaskWriter = {
  statements: 'python',
  prompt,
  body: (statements, returned) =>
    [...statements, `return ${returned}`].map((line) => `    ${line}\n`).join(''),
  test: ({ cases }) =>
    `def check(candidate):\n${cases.map(({ call, result }) => `    assert candidate${call} == ${result}\n`).join('')}`,
};

function prompt({ entryPoint, type, parameters, returnsList, sentences, cases }: GeneratedTask): string {
  const declared = parameters.map((name) => `${name}: ${TYPES[type]}`).join(', ');
  const returns = returnsList ? 'list[int]' : TYPES[type];
  const [first, ...rest] = sentences;
  const [{ call, result } = { call: '', result: '' }] = cases;
  const example = [`>>> ${entryPoint}${call}`, result.startsWith('"') ? `'${result.slice(1, -1)}'` : result];
  const lines = [...rest, '', ...example].map((line) => (line === '' ? '\n' : `    ${line}\n`));
  return `def ${entryPoint}(${declared}) -> ${returns}:\n    """${first}\n${lines.join('')}    """\n`;
}

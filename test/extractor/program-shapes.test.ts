import { describe, expect, test } from 'vitest';
import type { Problem } from '../../src/core/problem.ts';
import { extractAnswer } from '../../src/extractor/extract-answer.ts';
import {
  JAVASCRIPT_PROGRAMS,
  type ProgramShape,
  PYTHON_PROGRAMS,
  TYPESCRIPT_PROGRAMS,
} from './program-shapes.ts';

const TASK = {
  taskId: 'add',
  canonicalSolution: '',
  tests: { kind: 'function', entryPoint: 'add', test: '' },
} as const;
const PYTHON: Problem = { ...TASK, language: 'python', prompt: 'def add(x, y):\n    """Add x and y."""\n' };
const JAVASCRIPT: Problem = { ...TASK, language: 'javascript', prompt: 'const add = (x, y) => {\n' };
const TYPESCRIPT: Problem = {
  ...TASK,
  language: 'typescript',
  prompt: 'function add(x: number, y: number): number {\n',
};

const withoutBlankLines = (text: string | null) =>
  text
    ?.replace(/[ \t]+$/gm, '')
    .replace(/\n+/g, '\n')
    .trim();

function finds(problem: Problem, shapes: readonly ProgramShape[]): void {
  test.each(shapes)('%s', (_, answer, program) => {
    const { source, rule, repairs } = extractAnswer(problem, answer);
    expect(withoutBlankLines(source), `${rule} ${repairs}`).toBe(withoutBlankLines(program));
  });
}

describe('in Python the program is found in', () => finds(PYTHON, PYTHON_PROGRAMS));
describe('in JavaScript the program is found in', () => finds(JAVASCRIPT, JAVASCRIPT_PROGRAMS));
describe('in TypeScript the program is found in', () => finds(TYPESCRIPT, TYPESCRIPT_PROGRAMS));

import { beforeAll, describe, expect, test } from 'vitest';
import type { Problem } from '../../../src/core/problem.ts';
import { extractAnswer } from '../../../src/extractor/extract-answer.ts';
import { hasSharedData } from '../../shared-data.ts';
import { registerRust, rustProblems } from './suites.ts';

beforeAll(registerRust);

const HEAD = 'use std::collections::HashMap;\n\n';
const PROMPT = `${HEAD}/// Counts.\nfn count(values: Vec<i32>) -> usize {\n`;
const BODY =
  '    let mut seen = HashMap::new();\n    for value in &values { *seen.entry(value).or_insert(0) += 1; }\n    seen.len()\n}\n';
const WHOLE = `fn count(values: Vec<i32>) -> usize {\n${BODY}`;

const PROBLEM: Problem = {
  taskId: 'rust/count',
  language: 'rust',
  prompt: PROMPT,
  canonicalSolution: BODY,
  tests: { kind: 'function', entryPoint: 'count', test: 'fn main() { assert_eq!(count(vec![1]), 1); }' },
};

const fenced = (code: string, word = 'rust') => `Sure:\n\n\`\`\`${word}\n${code}\`\`\`\n\nIt counts.\n`;
/** Without white space and the prompt's comment, which may stay where a whole function takes the place of its own. */
const squeezed = (source: string | null) =>
  (source ?? '').replace('/// Counts.\n', '').replace(/\s+/g, ' ').trim();
const MAIN = 'fn main() {\n    println!("{}", count(vec![1]));\n}\n';
const TESTS =
  '#[cfg(test)]\nmod tests {\n    use super::*;\n    #[test]\n    fn one() { assert_eq!(count(vec![1]), 1); }\n}\n';

describe('an answer becomes the program that it has', () => {
  test.each([
    ['the body alone', BODY, PROMPT + BODY],
    [
      'the body and what a base model goes on with',
      `${BODY}\nfn other() -> i32 {\n    1\n}\n`,
      PROMPT + BODY,
    ],
    [
      'the body and a helper that it needs',
      `    helper(&values)\n}\n\nfn helper(values: &[i32]) -> usize { values.len() }\n`,
      `${PROMPT}    helper(&values)\n}\n\nfn helper(values: &[i32]) -> usize { values.len() }\n`,
    ],
    ['the whole function in a fence', fenced(WHOLE), HEAD + WHOLE],
    ['the whole function outside of one', WHOLE, HEAD + WHOLE],
    ['with its own imports', fenced(HEAD + WHOLE), HEAD + WHOLE],
    ['another name of the language', fenced(WHOLE, 'rs'), HEAD + WHOLE],
    ['tests of its own', fenced(`${HEAD}${WHOLE}\n${TESTS}`), HEAD + WHOLE],
    ['the body in a fence', fenced(BODY), PROMPT + BODY],
  ])('%s', (_name, answer, program) => {
    expect(squeezed(extractAnswer(PROBLEM, answer).source)).toBe(squeezed(program));
  });

  test('a main of its own may stay', () => {
    const { source } = extractAnswer(PROBLEM, fenced(`${HEAD}${WHOLE}\n${MAIN}`));
    expect(source).toContain(BODY.trim());
    expect(source?.match(/use std/g)).toHaveLength(1);
  });

  test('types, their methods and several functions belong to it', () => {
    const code = `#[derive(Debug)]\nstruct Seen { all: Vec<i32> }\n\nimpl Seen {\n    fn new() -> Self { Seen { all: vec![] } }\n}\n\nfn helper() -> Seen { Seen::new() }\n\n${WHOLE.replace('seen.len()', 'seen.len() + helper().all.len()')}`;
    expect(squeezed(extractAnswer(PROBLEM, fenced(code)).source)).toBe(squeezed(HEAD + code));
  });
});

describe.skipIf(!hasSharedData)('published solutions', () => {
  test.each(['HumanEval-X', 'HumanEvalPack'] as const)(
    'of %s come out of answers as they were',
    async (suite) => {
      const strange: string[] = [];
      for (const problem of await rustProblems(suite)) {
        const whole = `${problem.prompt}${problem.canonicalSolution}`;
        const alone = extractAnswer(problem, problem.canonicalSolution).source;
        const chat = extractAnswer(problem, fenced(whole)).source;
        if (squeezed(alone) !== squeezed(whole)) strange.push(`${problem.taskId} alone`);
        if (squeezed(chat).length < 0.9 * squeezed(problem.canonicalSolution).length)
          strange.push(`${problem.taskId} chat`);
      }
      expect(strange).toEqual([]);
    },
  );
});

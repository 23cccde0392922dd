import { execFileSync } from 'node:child_process';
import type { Problem } from '../../src/core/problem.ts';
import { testsOf } from '../with-tests.ts';

/** A right program and a test that passes it where both share a process. `test` is the body of `check(candidate)`. */
export interface Case {
  readonly title: string;
  /** What stands before the function in the prompt. */
  readonly prompt?: string;
  readonly program: string;
  readonly test: string;
}

/** Whether the test passes the program where both share one plain Python process, as openai/human-eval runs them. */
export function passesInOneProcess(program: string, problem: Problem): boolean {
  const script = `${program}\n${testsOf(problem).test}\ncheck(${testsOf(problem).entryPoint})\n`;
  try {
    execFileSync('python3', ['-c', 'import sys; exec(sys.stdin.read(), {"__name__": "program"})'], {
      input: script,
      stdio: ['pipe', 'ignore', 'ignore'],
    });
    return true;
  } catch {
    return false;
  }
}

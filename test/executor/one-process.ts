import { execFileSync } from 'node:child_process';
import type { Problem } from '../../src/core/problem.ts';

/** Whether the test passes the program where both share one plain Python process, as openai/human-eval runs them. */
export function passesInOneProcess(program: string, problem: Problem): boolean {
  const script = `${program}\n${problem.test}\ncheck(${problem.entryPoint})\n`;
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

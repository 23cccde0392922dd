import { vi } from 'vitest';
import { runCommandLine } from '../../src/cli/command-line.ts';
import type { Outcome } from './passk.ts';

/** `passk ARGS` in a directory, without a process of its own: all but what `main.ts` adds. One at a time. */
export async function runInProcess(folder: string, args: readonly string[]): Promise<Outcome> {
  const written = { stdout: '', stderr: '' };
  const spies = (['stdout', 'stderr'] as const).map((name) =>
    vi.spyOn(process[name], 'write').mockImplementation((chunk) => {
      written[name] += chunk.toString();
      return true;
    }),
  );
  const before = { folder: process.cwd(), exitCode: process.exitCode };
  process.chdir(folder);
  process.exitCode = 0;
  try {
    await runCommandLine(args);
    return { code: Number(process.exitCode), signal: null, ...written };
  } finally {
    process.chdir(before.folder);
    process.exitCode = before.exitCode;
    for (const spy of spies) spy.mockRestore();
  }
}

import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach } from 'vitest';

/** The built command. */
export const MAIN = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));

const IN_OWN_MOUNTS = ['unshare', '--map-root-user', '--mount'] as const;

/** Whether this machine lets a test mount a disk of its own. */
export const CAN_MOUNT = spawnSync(IN_OWN_MOUNTS[0], [...IN_OWN_MOUNTS.slice(1), 'true']).status === 0;

export interface Outcome {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Started {
  readonly child: ChildProcess;
  readonly outcome: Promise<Outcome>;
}

/** A fresh working directory for each test, and `passk` in it. */
export function usePassk() {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'passk-cli-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const start = (args: readonly string[], input = '', launcher: readonly string[] = []): Started => {
    const [command, ...rest] = [...launcher, process.execPath, MAIN, ...args] as [string, ...string[]];
    const child = spawn(command, rest, {
      cwd: folder,
      env: { ...process.env, PASSK_CACHE_DIR: join(folder, 'cache'), NO_COLOR: '1' },
    });
    const outcome = new Promise<Outcome>((resolve) => {
      let stdout = '';
      let stderr = '';
      child.stdout.on('data', (chunk: Buffer) => {
        stdout += chunk.toString();
      });
      child.stderr.on('data', (chunk: Buffer) => {
        stderr += chunk.toString();
      });
      child.on('close', (code, signal) => resolve({ code, signal, stdout, stderr }));
    });
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
    return { child, outcome };
  };

  return {
    folder: () => folder,
    path: (name: string) => join(folder, name),
    write: (name: string, content: string | Uint8Array) => {
      writeFileSync(join(folder, name), content);
      return name;
    },
    read: (name: string) => readFileSync(join(folder, name), 'utf8'),
    /** Names of the run directories made so far. */
    runs: (out = 'reports') => {
      try {
        return readdirSync(join(folder, out)).sort();
      } catch {
        return [];
      }
    },
    start,
    passk: (args: readonly string[], input?: string) => start(args, input).outcome,
    /** `passk` with `reports` on a disk of its own of so many KiB; what was on it is in `kept` afterwards. */
    passkOnSmallDisk: (args: readonly string[], sizeKiB: number) => {
      const script = `mkdir reports && mount -t tmpfs -o size=${sizeKiB}k small reports || exit 99
"$@"; code=$?; cp -r reports kept; exit $code`;
      return start(args, '', [...IN_OWN_MOUNTS, 'bash', '-c', script, 'bash']).outcome;
    },
  };
}

/** Records as JSONL. */
export function jsonl(records: readonly object[]): string {
  return records.map((record) => `${JSON.stringify(record)}\n`).join('');
}

/** A suite of tasks `t/0`, `t/1`, ...: each adds its own number. */
export function addingSuite(tasks: number): string {
  return jsonl(
    Array.from({ length: tasks }, (_, i) => ({
      task_id: `t/${i}`,
      prompt: `def add${i}(x):\n    """Returns x + ${i}."""\n`,
      entry_point: `add${i}`,
      canonical_solution: `    return x + ${i}\n`,
      test: `def check(candidate):\n    assert candidate(1) == ${i + 1}\n    assert candidate(-5) == ${i - 5}\n`,
    })),
  );
}

/** n samples of every task of {@link addingSuite}; the first c of each are right, no two are equal. */
export function addingSamples(tasks: number, n: number, c: number): string {
  const records: object[] = [];
  for (let sample = 0; sample < n; sample++) {
    for (let i = 0; i < tasks; i++) {
      records.push({
        task_id: `t/${i}`,
        completion: `    return x + ${sample < c ? i : i + 1}  # ${sample}\n`,
      });
    }
  }
  return jsonl(records);
}

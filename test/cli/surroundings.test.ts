import { spawnSync } from 'node:child_process';
import { beforeEach, expect, test } from 'vitest';
import { addingSuite, MAIN, usePassk } from './passk.ts';

const { folder, write } = usePassk();
beforeEach(() => {
  write('suite.jsonl', addingSuite(1));
});

/** Commands that read their surroundings; none runs a program. */
const COMMANDS = [
  ['problems', 'show', 'suite.jsonl'],
  ['gate', '--help'],
  ['run', '-p', 'suite.jsonl', '-m', 'openai:x', '--base-url', 'http://127.0.0.1:9/v1', '--retries', 'x'],
];

test.each([
  ['COLUMNS', ['abc', '0', '1', '-5', '9'.repeat(400)]],
  ['NO_COLOR', ['', '0', 'yes']],
  ['FORCE_COLOR', ['', '0', '3', 'abc', '9'.repeat(400)]],
  ['TERM', ['', 'dumb', 'no-such-terminal', '\u001b[2J']],
  ['LC_ALL', ['', 'C', 'xx_XX.UTF-8', '.']],
  ['PASSK_CACHE_DIR', ['', '/dev/null', '/nowhere/at/all', '\u001b[2J']],
  ['PASSK_TOKEN', ['', ' ', '\n']],
  ['NODE_OPTIONS', ['--max-old-space-size=100']],
])('whatever %s is, a command ends as the docs say and never with a stack', (name, values) => {
  for (const value of values) {
    for (const args of COMMANDS) {
      const { status, signal, stderr } = spawnSync(process.execPath, [MAIN, ...args], {
        cwd: folder(),
        env: { ...process.env, [name]: value },
        encoding: 'utf8',
        timeout: 100_000, // a hang; a machine may be slow
      });
      const what = `${name}=${JSON.stringify(value.slice(0, 50))} passk ${args.join(' ')}: ${stderr}`;
      expect([0, 2, 3], what).toContain(status);
      expect(signal, what).toBeNull();
      expect(stderr, what).not.toMatch(/\n {4}at |defect of passk/);
    }
  }
});

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { writeSweep } from '../../src/store/sweep.ts';
import { addingSuite, MAIN, usePassk } from './passk.ts';
import { writeRun } from './written-run.ts';

const { folder, passk, write } = usePassk();

/** Runs a command on a pseudo-terminal of so many columns and prints what came. */
const ON_TERMINAL = `
import fcntl, os, pty, struct, sys, termios
pid, terminal = pty.fork()
if pid == 0:
    fcntl.ioctl(1, termios.TIOCSWINSZ, struct.pack('HHHH', 50, int(sys.argv[1]), 0, 0))
    os.execvp(sys.argv[2], sys.argv[2:])
text = b''
while True:
    try:
        part = os.read(terminal, 65536)
    except OSError:
        break
    if not part:
        break
    text += part
os.waitpid(pid, 0)
sys.stdout.buffer.write(text)
`;

/** What `passk ARGS` shows on a terminal of so many columns. */
function shown(columns: number, args: readonly string[], more: NodeJS.ProcessEnv = {}): string {
  const { NO_COLOR: _, FORCE_COLOR: __, ...env } = process.env;
  const command = [process.execPath, MAIN, ...args];
  const { stdout } = spawnSync('python3', ['-c', ON_TERMINAL, String(columns), ...command], {
    cwd: folder(),
    // Python would give its children another locale than C.
    env: { ...env, TERM: 'xterm-256color', PYTHONCOERCECLOCALE: '0', ...more },
    encoding: 'utf8',
  });
  return stdout.replaceAll('\r\n', '\n');
}

/** Every command that ends with something to look at, by what is typed. */
async function commands(): Promise<readonly (readonly string[])[]> {
  const [before, after] = [await writeRun(folder(), 3, 4, 1), await writeRun(folder(), 3, 4, 3)];
  const directories = [before, after].map((path) => path.replace('reports/', ''));
  await writeSweep(join(folder(), 'reports'), {
    format: 1,
    sweepId: 'sweep',
    createdAt: '2026-01-01',
    runs: directories.map((directory, i) => ({ temperature: (i + 1) / 10, directory })),
  });
  return [
    ['score', before, '--curve', '-k', '1,2'],
    ['compare', before, after, '-k', '1,2'],
    ['show', before],
    ['show', before, '2', '--diff', '--test', '--raw'],
    ['show', 'reports', '2', '--temperature', '0.2', '--sample', '3'],
  ];
}

test.each([40, 60, 200])(
  'no command writes a line that is wider than a terminal of %i columns',
  async (width) => {
    for (const args of await commands()) {
      const text = shown(width, args);
      expect(text.split('\n').length, args.join(' ')).toBeGreaterThan(3);
      for (const line of text.split('\n')) expect(stringWidth(line), line).toBeLessThanOrEqual(width);
    }
  },
);

test('every command writes in colour on a terminal, and in none with NO_COLOR', async () => {
  for (const args of await commands()) {
    expect(shown(80, args), args.join(' ')).toContain('\u001b[1m');
    expect(shown(80, args, { NO_COLOR: '1' }), args.join(' ')).not.toContain('\u001b');
  }
});

const beyondAscii = (text: string) => [...text].find((each) => !/[\n\r -~]/.test(each) && each !== '\u001b');

test('a terminal that shows ASCII alone gets nothing else from any command', async () => {
  write('suite.jsonl', addingSuite(2));
  const judged = ['run', '-p', 'suite.jsonl', '-m', 'reference', '-n', '2', '-k', '1'];
  for (const args of [judged, ...(await commands()), ['gate', '--help'], ['report', 'nothing']]) {
    const text = shown(40, args, { LC_ALL: 'C', LANG: 'C.UTF-8' });
    expect(text.length, args.join(' ')).toBeGreaterThan(50);
    expect(beyondAscii(text), `${args.join(' ')}: ${text}`).toBeUndefined();
  }
});

test.each([
  ['LC_CTYPE=C', { LC_ALL: '', LC_CTYPE: 'C', LANG: 'C.UTF-8' }],
  ['LANG=C', { LC_ALL: '', LC_CTYPE: '', LANG: 'C' }],
  ['TERM=dumb', { TERM: 'dumb' }],
])('a terminal is known to show ASCII alone by %s', async (_, env) => {
  const run = await writeRun(folder(), 3, 4, 1);
  const text = shown(100, ['score', run, '--curve'], { NO_COLOR: '1', ...env });
  expect(text).toMatch(/passed +3 +25\.0 % +#{10}/);
  expect(beyondAscii(text), text).toBeUndefined();
});

test('a terminal that can do nothing gets no escape sequence, not even for the bar of a run', () => {
  write('suite.jsonl', addingSuite(2));
  const text = shown(60, ['run', '-p', 'suite.jsonl', '-m', 'reference', '-n', '2', '-k', '1'], {
    TERM: 'dumb',
  });
  expect(text).toContain('4/4 100.0 %');
  expect(text).not.toContain('\u001b');
});

test('into a pipe nothing is broken at a width: not a sentence, not a line of a program, not the help', async () => {
  const long = 'a'.repeat(40);
  const line = `    return [${Array.from({ length: 20 }, () => `"${long}"`).join(', ')}]`;
  for (const args of await commands()) {
    const text = (await passk(args)).stdout;
    const footers = text.split('\n').filter((each) => each.includes('95 % intervals:'));
    for (const footer of footers) expect(footer, args.join(' ')).toContain('samples within tasks');
  }
  const [suite = '', ...rest] = addingSuite(3).split('\n');
  write(
    'suite.jsonl',
    [suite.replace('    return x + 0\\n', JSON.stringify(`${line}\n`).slice(1, -1)), ...rest].join('\n'),
  );
  expect((await passk(['problems', 'show', 'suite.jsonl', 't/0'])).stdout).toContain(line);
  const help = (await passk(['gate', '--help'])).stdout;
  expect(help.split('\n').filter((each) => each.startsWith(' '.repeat(10)))).toEqual([]);
});

test('a run ends with its summary below a bar that is gone', () => {
  write('suite.jsonl', addingSuite(2));
  const text = shown(60, ['run', '-p', 'suite.jsonl', '-m', 'reference', '-n', '2', '-k', '1']);
  const [, summary = ''] = text.split('\u001b[?25h');
  expect(summary).toMatch(/suite.* · reference/);
  for (const line of summary.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(60);
});

test('a terminal that does not tell its width gets 100 columns', async () => {
  const run = await writeRun(folder(), 1, 4, 1);
  expect(shown(0, ['score', run, '-k', '1'], { NO_COLOR: '1' })).toMatch(
    /\n {2}pass@1 {2}0\.2500 {2}\[0\.\d+, 0\.\d+\]/,
  );
});

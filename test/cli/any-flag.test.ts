import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { rangeOf } from '../../src/cli/number-ranges.ts';
import { uniformStream } from '../../src/core/statistics/seeded-random.ts';
import { runInProcess } from './in-process.ts';
import { addingSuite } from './passk.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'passk-any-flag-'));
  writeFileSync(join(folder, 'suite.jsonl'), addingSuite(1));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Flag {
  readonly name: string;
  readonly kind: 'number' | 'boolean' | 'string' | 'choices' | 'array';
}

/** What `passk ... --help` prints, which goes around stdout. */
async function help(command: readonly string[]): Promise<string> {
  let text = '';
  const spy = vi.spyOn(console, 'log').mockImplementation((line: string) => {
    text += `${line}\n`;
  });
  try {
    await runInProcess(folder, [...command, '--help']);
    return text;
  } finally {
    spy.mockRestore();
  }
}

/** Read from the program's own help, so that a flag of tomorrow is tried, too. */
function flagsIn(text: string): readonly Flag[] {
  const options = text.slice(text.indexOf('Options:')).replace(/\n {8,}/g, ' ');
  return options.split('\n').flatMap((line): readonly Flag[] => {
    const [, short, long] = /^ +(?:-(\w))?(?:, )?(?:--([\w-]+))? /.exec(line) ?? [];
    const kind = /\[(number|boolean|string|choices|array)\b/.exec(line)?.[1] as Flag['kind'] | undefined;
    const name = long === undefined ? `-${short}` : `--${long}`;
    if (kind === undefined || ['--help', '--version'].includes(name)) return [];
    return [{ name, kind }];
  });
}

/** Words behind a command that let it fail before it does anything: what is tried are its flags. */
const BEHIND: Readonly<Record<string, readonly string[]>> = {
  run: ['-m', 'replay:nothing.jsonl'],
  eval: ['nothing.jsonl'],
  compare: ['nothing', 'nothing'],
  serve: ['-p', 'nothing.jsonl'],
  doctor: ['--python', '/nothing'],
  'problems overlap': ['nothing.jsonl', '--against', 'nothing.jsonl'],
  'problems generate': ['nothing:'],
  'problems fetch': ['nothing'],
  gate: ['nothing', '--baseline', 'nothing'],
  'baseline update': ['nothing', 'nothing/baseline.json'],
};

async function allCommands(): Promise<readonly string[]> {
  const names = async (command: readonly string[]) =>
    [...(await help(command)).matchAll(/^ {2}passk ([a-z]+(?: [a-z]+)?)(?= |$)/gm)].map(
      (match) => match[1] as string,
    );
  const top = await names([]);
  const nested: string[] = [];
  for (const name of top)
    nested.push(...(name === 'problems' || name === 'baseline' ? await names([name]) : [name]));
  return nested;
}

const MALFORMED_NUMBERS = ['', 'abc', 'NaN', '-Infinity', '1e400', '0x10'];
const EXTREME_NUMBERS = ['-1', '9'.repeat(300), '0.5e-320'];
const STRINGS = ['', 'a,,b', '__proto__', '\u001b[2J', '😀'.repeat(2000)];

function randomWords(name: string): readonly string[] {
  const random = uniformStream(7, name);
  return Array.from({ length: 1 }, () =>
    String.fromCodePoint(
      ...Array.from({ length: 1 + Math.floor(random() * 8) }, () => 33 + Math.floor(random() * 600)),
    ),
  );
}

async function tryIt(args: readonly string[]) {
  const { code, stderr } = await runInProcess(folder, args);
  expect([0, 1, 2, 3, 4], `${JSON.stringify(args)}: ${stderr}`).toContain(code);
  expect(stderr, JSON.stringify(args)).not.toMatch(/\n {4}at |defect of passk/);
  return code;
}

describe('any value of any flag of any command', () => {
  test('is refused with a sentence where nobody can have meant it, and never answered with a stack trace', async () => {
    const commands = await allCommands();
    expect(commands.length).toBeGreaterThan(18);
    let tried = 0;
    for (const command of commands) {
      const words = command.split(' ');
      const behind = BEHIND[command] ?? (words[0] === 'problems' ? ['suite.jsonl'] : ['nothing']);
      const flags = flagsIn(await help(words));
      for (const { name, kind } of flags) {
        const given = behind.includes(name);
        const before = [...words, ...(given ? behind.slice(0, behind.indexOf(name)) : behind)];
        const refused = async (...more: string[]) =>
          expect(await tryIt([...before, ...more]), JSON.stringify([...before, ...more])).toBe(2);
        if (kind === 'number') {
          expect(rangeOf(name.replace(/^--?/, '')), `${name} of ${command} has no range`).toBeDefined();
          await refused(name);
          await refused(name, '1', name, '1');
          for (const value of [...MALFORMED_NUMBERS, ...randomWords(name)]) await refused(`${name}=${value}`);
          for (const value of EXTREME_NUMBERS) await tryIt([...before, `${name}=${value}`]);
        } else if (kind === 'boolean') {
          await refused(`${name}=${randomWords(name)[0]}`);
          await refused(name, name.replace('--', '--no-'));
        } else if (kind === 'choices') {
          for (const value of STRINGS) await refused(`${name}=${value}`);
        } else if (command !== 'problems check' && command !== 'doctor') {
          for (const value of [...STRINGS, ...randomWords(name)])
            await tryIt([...before, `${name}=${value}`]);
          if (kind === 'string') await refused(name);
        }
        tried += 1;
      }
    }
    expect(tried).toBeGreaterThan(150);
  });
});

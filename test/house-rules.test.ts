import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { languageNames } from '../src/languages/languages.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const lineCount = (file: string) => read(file).split('\n').length;

/** Every file that git knows or would take. */
const FILES = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: ROOT,
  encoding: 'utf8',
})
  .trim()
  .split('\n')
  .filter((file) => existsSync(join(ROOT, file)));

const SOURCES = FILES.filter((file) => /^(src|sandbox)\/.*\.([cm]?js|ts|py|c)$/.test(file));
/** Called as Node calls them: `util`. */
const NODES_MODULES = 'sandbox/javascript/guest/modules/';
const PAGES = FILES.filter((file) => file.endsWith('.md'));

describe('the house rules', () => {
  test('a source file holds one idea: at most 300 lines, half of them at most 60', () => {
    const sizes = SOURCES.map(lineCount).sort((a, b) => a - b);
    expect(SOURCES.length).toBeGreaterThan(60);
    expect(SOURCES.filter((file) => lineCount(file) > 300)).toEqual([]);
    expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThanOrEqual(60);
  });

  test('no file is a grab bag', () => {
    const named = SOURCES.filter((file) => !file.startsWith(NODES_MODULES));
    expect(named.filter((file) => /(^|\/)(utils?|helpers?|misc|common)\b/.test(file))).toEqual([]);
  });

  test('what terminals are sent is ASCII, but for the signs that a locale allows', () => {
    const free =
      /^src\/(extractor\/|languages\/statements\/stubs\.ts|report\/(html|markdown)\/|report\/terminal\/signs\.ts|report\/sweep-report\.ts|model\/error-fault\.ts|core\/infill-format\.ts)/;
    const isComment = (line: string) => /^\s*(\/\/|\/\*\*|\*)/.test(line);
    const offenders = FILES.filter((file) => /^src\/.*\.ts$/.test(file) && !free.test(file)).flatMap((file) =>
      read(file)
        .split('\n')
        .filter((line) => !isComment(line) && /[^ -~\t]/.test(line.replace(/ \/\/ .*$/, '')))
        .map((line) => `${file}: ${line.trim()}`),
    );
    expect(offenders).toEqual([]);
  });

  test('nothing names a machine’s own paths', () => {
    const offenders = FILES.filter((file) => file !== 'test/house-rules.test.ts').filter((file) =>
      /\/(work|home|root|Users)\/[a-z]/.test(read(file)),
    );
    expect(offenders).toEqual([]);
  });

  test('outside of src/languages/ no code names a language: what it wants to know, its description says', () => {
    const exceptions = [
      'src/problems/known-suites.ts', // a suite says itself which languages it is written in
      'src/problems/layouts/mbpp.ts', // MBPP is Python by definition, as its tests and prompts are
      'src/runs/judge/judging.ts', // an option has the name: the interpreter, `--python`
    ];
    const named = new RegExp(`(['"\`])(${languageNames().join('|')})\\1`);
    const inCode = (file: string) => read(file).replace(/\/\*[\s\S]*?\*\/|\/\/ .*$/gm, '');
    const offenders = SOURCES.filter(
      (file) => /^src\/(?!languages\/)/.test(file) && named.test(inCode(file)),
    );
    expect(offenders.sort()).toEqual(exceptions);
    expect(
      SOURCES.filter((file) => /^src\//.test(file) && /\blanguage [!=]== ['"]/.test(read(file))),
    ).toEqual([]);
  });

  test('a language has a folder of src/languages/, and what runs in its sandbox one of sandbox/', () => {
    expect(
      readdirSync(join(ROOT, 'sandbox')).filter((name) => !existsSync(join(ROOT, 'src/languages', name))),
    ).toEqual([]);
  });

  test('the lock file names no download address', () => {
    expect(read('package-lock.json')).not.toContain('"resolved": "http');
  });

  test('every page of docs/ is reachable from the README, and every link leads somewhere', () => {
    const links = (page: string) =>
      [...read(page).matchAll(/\]\(([^)#]+)(#[^)]*)?\)/g)]
        .map((match) => match[1] as string)
        .filter((target) => !/^[a-z]+:/.test(target))
        .map((target) => join(dirname(page), target));
    for (const page of PAGES)
      expect({ page, broken: links(page).filter((file) => !existsSync(join(ROOT, file))) }).toEqual({
        page,
        broken: [],
      });
    const reachable = new Set(links('README.md'));
    expect(PAGES.filter((page) => page.startsWith('docs/') && !reachable.has(page))).toEqual([]);
  });

  test('a command that the docs name is a script or a command that exists', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    for (const page of PAGES) {
      for (const [, name] of read(page).matchAll(/npm run ([a-z:]+)/g))
        expect({ page, name, exists: name !== undefined && name in scripts }).toEqual({
          page,
          name,
          exists: true,
        });
    }
  });
});

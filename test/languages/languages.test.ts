import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import {
  DEFAULT_LANGUAGE,
  describedLanguage,
  languageNamed,
  languageNames,
  languages,
  registerLanguage,
  workersLabel,
} from '../../src/languages/languages.ts';

test('a language is found by its name and by what suites call it, in any case', () => {
  for (const name of ['js', 'JavaScript', 'NODE', 'nodejs'])
    expect(languageNamed(name)?.name).toBe('javascript');
  expect(languageNamed('py3')?.name).toBe(DEFAULT_LANGUAGE);
  expect(languageNamed('cobol')).toBeUndefined();
});

test('no two languages have a name, an alias or the end of a file name in common', () => {
  const names = languages().flatMap(({ name, aliases }) => [name, ...aliases]);
  const extensions = languages().map(({ files }) => files.extension);
  expect(new Set(names).size).toBe(names.length);
  expect(new Set(extensions).size).toBe(extensions.length);
});

test('a language that nobody knows is an error that names those that are known', () => {
  expect(() => describedLanguage('cobol')).toThrow(
    /"cobol" can't be run.*\n?.*python, javascript, typescript/s,
  );
});

test('languages with the same workers are named together', () => {
  expect(workersLabel('python')).toBe('Python');
  expect(workersLabel('typescript')).toBe('JavaScript and TypeScript');
});

test('a name that is taken, and workers that are not there, are refused', () => {
  const python = describedLanguage('python');
  expect(() => registerLanguage({ ...python, name: 'snake' })).toThrow(/a language is called "py" already/);
  const toolchain = { ...python.toolchain, workersOf: 'parrot' };
  expect(() => registerLanguage({ ...python, name: 'snake', aliases: [], toolchain })).toThrow(
    /there is no language "parrot"/,
  );
  expect(languageNames()).not.toContain('snake');
  expect(languageNames().slice(0, 3)).toEqual(['python', 'javascript', 'typescript']);
});

test('the registry loads no grammar, no compiler and no worker: every command that names a language loads it', () => {
  const registry = new URL('../../dist/languages/languages.js', import.meta.url);
  const script = `
    import { Module } from 'node:module';
    await import(${JSON.stringify(registry.href)});
    process.stdout.write(Object.keys(Module._cache).join());`;
  expect(execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' })).toBe(
    '',
  );
});

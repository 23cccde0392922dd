import { PasskError } from '../core/errors.ts';
import type { Language } from '../core/language.ts';
import { BASH } from './bash/bash.ts';
import { CPP } from './cpp/cpp.ts';
import { GO } from './go/go.ts';
import { JAVA } from './java/java.ts';
import { JAVASCRIPT } from './javascript/javascript.ts';
import type { LanguageDescription } from './language-description.ts';
import { LUA } from './lua/lua.ts';
import { PERL } from './perl/perl.ts';
import { PHP } from './php/php.ts';
import { PYTHON } from './python/python.ts';
import { R } from './r/r.ts';
import { RACKET } from './racket/racket.ts';
import { RUBY } from './ruby/ruby.ts';
import { RUST } from './rust/rust.ts';
import { TYPESCRIPT } from './typescript/typescript.ts';

/** By name, in the order in which people are told of them. */
const DESCRIPTIONS = new Map<Language, LanguageDescription>(
  [PYTHON, JAVASCRIPT, TYPESCRIPT, CPP, JAVA, GO, RUST, PERL, RUBY, PHP, LUA, R, RACKET, BASH].map(
    (description) => [description.name, description],
  ),
);

/** What is meant where nothing names a language: HumanEval's. */
export const DEFAULT_LANGUAGE: Language = PYTHON.name;

/** Every language that programs can be written in. */
export function languages(): readonly LanguageDescription[] {
  return [...DESCRIPTIONS.values()];
}

/** Their names: `python`, `javascript`, `typescript`, and those that were registered. */
export function languageNames(): readonly Language[] {
  return [...DESCRIPTIONS.keys()];
}

/** Whether a value is the name of a language. */
export function isLanguage(name: unknown): name is Language {
  return DESCRIPTIONS.has(name as Language);
}

/**
 * All about a language, by its name.
 *
 * @throws PasskError E_INPUT for a name that is none
 * @example
 * describedLanguage(problem.language).label; // 'Python'
 */
export function describedLanguage(name: Language): LanguageDescription {
  const description = DESCRIPTIONS.get(name);
  if (description !== undefined) return description;
  throw new PasskError('E_INPUT', `${JSON.stringify(name)} can't be run`, {
    field: 'language',
    expected: languageNames().join(', '),
  });
}

/** The language that "js", "JavaScript" and the like name; undefined for one that passk can't run. */
export function languageNamed(name: string): LanguageDescription | undefined {
  const small = name.toLowerCase();
  return languages().find((one) => one.name === small || one.aliases.includes(small));
}

/** What runs the programs of a language, for people: "JavaScript and TypeScript" share their workers. */
export function workersLabel(name: Language): string {
  const ownerOf = (one: LanguageDescription) => one.toolchain.workersOf ?? one.name;
  const owner = ownerOf(describedLanguage(name));
  return languages()
    .filter((one) => ownerOf(one) === owner)
    .map(({ label }) => label)
    .join(' and ');
}

/**
 * Adds a language for the rest of this process (docs/languages.md), before a suite in it is loaded.
 *
 * @throws PasskError E_USAGE where its name or one of its aliases is taken, or the language whose workers it shares is not there
 * @example
 * registerLanguage(SHELL);
 * const { problems } = await loadSuite('tasks.jsonl'); // may say "language": "shell"
 */
export function registerLanguage(description: LanguageDescription): void {
  const { name, aliases, toolchain } = description;
  const taken = [name, ...aliases].find((one) => languageNamed(one) !== undefined);
  if (taken !== undefined)
    throw new PasskError('E_USAGE', `a language is called ${JSON.stringify(taken)} already`, {
      expected: 'a name and aliases that no other language has',
    });
  if (toolchain.workersOf !== undefined && !isLanguage(toolchain.workersOf))
    throw new PasskError('E_USAGE', `there is no language ${JSON.stringify(toolchain.workersOf)}`, {
      field: 'toolchain.workersOf',
      expected: languageNames().join(', '),
    });
  DESCRIPTIONS.set(name, description);
}

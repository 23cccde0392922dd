import { createRequire } from 'node:module';
import type { Parser } from '@lezer/common';
import type { Language } from '../core/language.ts';

const load = createRequire(import.meta.url);

/** The two ways to read a language. */
export interface Parsers {
  /** Throws at the first error. */
  readonly strict: Parser;
  readonly recovering: Parser;
}

const PARSERS = new Map<Language, Parsers>();

/** Loaded when the first text is parsed: the tables of two grammars are a good part of what a start costs. */
export function parsersOf(language: Language): Parsers {
  let parsers = PARSERS.get(language);
  if (parsers === undefined) {
    parsers = language === 'python' ? loadPython() : loadJavaScript(language);
    PARSERS.set(language, parsers);
  }
  return parsers;
}

function loadPython(): Parsers {
  const { parser } = load('@lezer/python') as typeof import('@lezer/python');
  return { strict: parser.configure({ strict: true }), recovering: parser };
}

function loadJavaScript(language: 'javascript' | 'typescript'): Parsers {
  const { parser } = load('@lezer/javascript') as typeof import('@lezer/javascript');
  const dialect = language === 'typescript' ? { dialect: 'ts' } : {};
  return { strict: parser.configure({ ...dialect, strict: true }), recovering: parser.configure(dialect) };
}

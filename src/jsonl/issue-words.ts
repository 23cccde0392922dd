import type { core } from 'zod';
import { showValue } from './show-value.ts';

type Issue = core.$ZodIssue;

/** What is wrong with a value, as our errors say it. */
export interface IssueWords {
  /** "limits.time_limit_ms"; empty for the whole value. */
  readonly field: string;
  readonly problem: string;
  /** Absent where the problem says it. */
  readonly expected?: string;
}

/**
 * What a schema has found, in our words: its own name types and rules of a library that no reader knows.
 *
 * @param root the value that was checked
 * @example
 * issueWords(schema.safeParse({ prompt: 5 }).error.issues[0], { prompt: 5 });
 * // { field: 'prompt', problem: 'this is 5', expected: 'a string' }
 */
export function issueWords(issue: Issue | undefined, root: unknown): IssueWords {
  if (issue === undefined) return { field: '', problem: 'it does not fit' };
  if (issue.code === 'invalid_union') return unionWords(issue, root);
  if (issue.code === 'unrecognized_keys') {
    return { field: fieldOf([...issue.path, issue.keys[0] ?? '']), problem: 'there is no such field' };
  }
  const field = fieldOf(issue.path);
  const expected = expectedBy(issue);
  if (expected === undefined) return { field, problem: issue.message };
  const value = valueAt(root, issue.path);
  return { field, problem: value === undefined ? 'it is missing' : `this is ${showValue(value)}`, expected };
}

/** {@link issueWords} as one sentence; the field is in it. */
export function issueSentence(issue: Issue | undefined, root: unknown, whole: string): string {
  const { field, problem, expected } = issueWords(issue, root);
  const wanted = expected === undefined ? '' : ` (expected ${expected})`;
  return `${field === '' ? whole : `field "${field}"`}: ${problem}${wanted}`;
}

/** Of one that may be this or that: all that it may be, or what is wrong with the one that it was meant to be. */
function unionWords(issue: Extract<Issue, { code: 'invalid_union' }>, root: unknown): IssueWords {
  const branches = issue.errors.map((issues) =>
    issues.map((one) => ({ ...one, path: [...issue.path, ...one.path] })),
  );
  const isOfParts = (one: Issue) => one.path.length > issue.path.length || one.code === 'unrecognized_keys';
  const meant = branches
    .filter((issues) => issues.some(isOfParts))
    .toSorted((a, b) => strangeness(a, root) - strangeness(b, root))[0];
  if (meant !== undefined) return issueWords(meant.find((one) => isPresent(one, root)) ?? meant[0], root);
  const words = branches.map(([first]) => issueWords(first, root));
  const expected = [...new Set(words.flatMap((each) => each.expected ?? []))].join(' or ');
  const whole = words[0] ?? { field: fieldOf(issue.path), problem: 'it does not fit' };
  return { ...whole, ...(expected === '' ? {} : { expected }) };
}

/** How little a value looks like what a branch of a union asks for: by fields that it does not know, then by fields that are not there. */
function strangeness(issues: readonly Issue[], root: unknown): number {
  const unknown = issues.reduce(
    (sum, one) => sum + (one.code === 'unrecognized_keys' ? one.keys.length : 0),
    0,
  );
  return unknown * 1000 + issues.filter((one) => !isPresent(one, root)).length;
}

function isPresent(issue: Issue, root: unknown): boolean {
  return valueAt(root, issue.path) !== undefined;
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'a string',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list',
  object: 'an object',
  record: 'an object',
  null: 'null',
};

/** Undefined where the schema's author has written what is wrong. */
function expectedBy(issue: Issue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return KINDS[issue.expected] ?? `a ${issue.expected}`;
    case 'invalid_value':
      return issue.values.map((value) => JSON.stringify(value)).join(' or ');
    case 'invalid_format':
      return issue.message;
    case 'too_small':
      if (!issue.message.startsWith('Too small')) return undefined;
      return bounded(issue.origin, Number(issue.minimum), issue.inclusive === false ? 'above' : 'least');
    case 'too_big':
      if (!issue.message.startsWith('Too big')) return undefined;
      return bounded(issue.origin, Number(issue.maximum), issue.inclusive === false ? 'below' : 'most');
    default:
      return undefined;
  }
}

function bounded(origin: string, bound: number, side: 'least' | 'most' | 'above' | 'below'): string {
  const isEnd = side === 'above' || side === 'below';
  const end = isEnd ? `${side} ${bound}` : side === 'least' ? `from ${bound} up` : `up to ${bound}`;
  if (origin === 'number' || origin === 'int' || origin === 'bigint')
    return `${origin === 'int' ? 'a whole number' : 'a number'} ${end}`;
  const kind = origin === 'string' ? 'a string' : 'a list';
  if (side === 'least' && bound === 1) return `${kind} that is not empty`;
  return `${kind} of at ${side === 'least' ? 'least' : 'most'} ${bound} ${origin === 'string' ? 'characters' : 'entries'}`;
}

function fieldOf(path: readonly PropertyKey[]): string {
  return path.map(String).join('.');
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  let value = root;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<PropertyKey, unknown>)[key];
  }
  return value;
}

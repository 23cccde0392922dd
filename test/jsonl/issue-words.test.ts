import { expect, test } from 'vitest';
import * as z from 'zod';
import { issueSentence, issueWords } from '../../src/jsonl/issue-words.ts';

const schema = z.strictObject({
  text: z.string(),
  name: z.string().min(1).max(50),
  code: z.string().regex(/^[a-z]+$/, 'a function name'),
  count: z.int().min(2).max(9),
  share: z.number().positive().lt(1),
  flag: z.boolean(),
  kind: z.enum(['split', 'shared']),
  format: z.literal(1),
  list: z.array(z.string()).min(1).max(2),
  inner: z.object({ limit: z.number() }),
  pair: z.tuple([z.int(), z.int()]).refine(([n, c]) => c <= n, 'more passes than samples'),
  reason: z.string().min(1, 'it needs its reason'),
  byName: z.record(z.string(), z.number()),
  either: z.union([z.string(), z.array(z.string())]),
  shape: z.union([z.object({ cases: z.array(z.string()) }), z.object({ test: z.string() })]),
  strict: z
    .union([
      z.strictObject({
        cases: z.array(z.strictObject({ input: z.union([z.string(), z.array(z.string())]) })),
      }),
      z.strictObject({ inputs: z.array(z.unknown()), name: z.string().optional() }),
      z.strictObject({ test: z.string(), entry: z.string() }),
    ])
    .optional(),
});

const RIGHT = {
  ...{
    text: '',
    name: 'a',
    code: 'f',
    count: 2,
    share: 0.5,
    flag: true,
    kind: 'split',
    format: 1,
    list: ['a'],
  },
  ...{ inner: { limit: 1 }, pair: [2, 1], reason: 'r', byName: { a: 1 }, either: 'x', shape: { test: 't' } },
};

function sentence(value: unknown): string {
  return issueSentence(schema.safeParse(value).error?.issues[0], value, 'the whole');
}

test.each([
  [
    { strict: { cases: [{ input: 1 }] } },
    'field "strict.cases.0.input": this is 1 (expected a string or a list)',
  ],
  [{ strict: { inputs: ['1'], nam: 'x' } }, 'field "strict.nam": there is no such field'],
  [{ strict: { entry: 'f' } }, 'field "strict.test": it is missing (expected a string)'],
  [{ strict: { test: 5, entry: 'f' } }, 'field "strict.test": this is 5 (expected a string)'],
  [{ strict: 5 }, 'field "strict": this is 5 (expected an object)'],
  [{ text: undefined }, 'field "text": it is missing (expected a string)'],
  [{ text: null }, 'field "text": this is null (expected a string)'],
  [{ name: '' }, 'field "name": this is "" (expected a string that is not empty)'],
  [{ name: 'x'.repeat(60) }, 'field "name": this is a string (expected a string of at most 50 characters)'],
  [{ code: '1x' }, 'field "code": this is "1x" (expected a function name)'],
  [{ count: 2.5 }, 'field "count": this is 2.5 (expected a whole number)'],
  [{ count: 1 }, 'field "count": this is 1 (expected a number from 2 up)'],
  [{ count: 10 }, 'field "count": this is 10 (expected a number up to 9)'],
  [{ count: '3' }, 'field "count": this is "3" (expected a number)'],
  [{ share: 0 }, 'field "share": this is 0 (expected a number above 0)'],
  [{ share: 1 }, 'field "share": this is 1 (expected a number below 1)'],
  [{ flag: 'yes' }, 'field "flag": this is "yes" (expected true or false)'],
  [{ kind: 'both' }, 'field "kind": this is "both" (expected "split" or "shared")'],
  [{ format: 2 }, 'field "format": this is 2 (expected 1)'],
  [{ list: [] }, 'field "list": this is an array (expected a list that is not empty)'],
  [{ list: ['a', 7] }, 'field "list.1": this is 7 (expected a string)'],
  [{ list: ['a', 'b', 'c'] }, 'field "list": this is an array (expected a list of at most 2 entries)'],
  [{ inner: [] }, 'field "inner": this is an array (expected an object)'],
  [{ inner: { limit: 'x' } }, 'field "inner.limit": this is "x" (expected a number)'],
  [{ pair: [1, 2] }, 'field "pair": more passes than samples'],
  [{ reason: '' }, 'field "reason": it needs its reason'],
  [{ byName: { a: 'b' } }, 'field "byName.a": this is "b" (expected a number)'],
  [{ either: 5 }, 'field "either": this is 5 (expected a string or a list)'],
  [{ shape: { test: 5 } }, 'field "shape.test": this is 5 (expected a string)'],
  [{ more: 1 }, 'field "more": there is no such field'],
])('%j is said in words of ours', (wrong, said) => {
  expect(sentence({ ...RIGHT, ...wrong })).toBe(said);
});

test('a value that is wrong as a whole is called what the caller calls it', () => {
  expect(sentence([])).toBe('the whole: this is an array (expected an object)');
  expect(issueWords(undefined, 5)).toEqual({ field: '', problem: 'it does not fit' });
});

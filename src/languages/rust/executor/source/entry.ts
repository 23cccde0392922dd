import { PasskError } from '../../../../core/errors.ts';
import type { Problem } from '../../../../core/problem.ts';
import { functionTestsOf } from '../../../../core/tests/function-tests-of.ts';
import { declaredTypes } from './crossing-types.ts';
import { type Item, itemsOf, wordsOf } from './items.ts';
import { type Signature, signatureOf } from './signature.ts';

/** What a problem says about the function that is asked for. */
export interface Entry {
  readonly signature: Signature;
  /** Types in the signature that the problem declares. */
  readonly types: readonly Item[];
  /** All that belongs to the test besides the function: what the prompt has, and what the test needs of the solution. */
  readonly around: readonly Item[];
  /** Prompt and solution: what the nodes of items belong to. */
  readonly source: string;
}

/**
 * @throws PasskError E_INPUT where neither the prompt nor the solution declares the function, or it can't be called from another process
 */
export function entryOf(problem: Pick<Problem, 'taskId' | 'prompt' | 'canonicalSolution' | 'tests'>): Entry {
  const { entryPoint, test } = functionTestsOf(problem);
  const source = `${problem.prompt}${problem.canonicalSolution}`;
  const items = itemsOf(source);
  const entry = items.findLast(({ node, name }) => node.name === 'FunctionItem' && name === entryPoint);
  if (entry === undefined)
    throw new PasskError('E_INPUT', `the prompt declares no function ${JSON.stringify(entryPoint)}`, {
      expected: `a prompt that ends in "fn ${entryPoint}(...) -> ... {"`,
    });
  const signature = signatureOf(entry, source);
  const types = declaredTypes(entryPoint, signature.types, items, source);
  const others = items.filter((item) => item !== entry && item.name !== 'main');
  const head = source.slice(entry.from, entry.node.getChild('Block')?.from ?? entry.to);
  const around = neededOf(others, problem.prompt.length, `${test}\n${head}`);
  refuseCrates(around, items);
  return { signature, types, around, source };
}

/** Of the solution only what the test or the signature mentions, and what that mentions: it need not compile here. */
function neededOf(items: readonly Item[], promptLength: number, text: string): readonly Item[] {
  const needed = new Set(items.filter(({ from }) => from < promptLength));
  const words = new Set(wordsOf(text));
  for (let before = -1; before !== needed.size; ) {
    before = needed.size;
    for (const item of items) {
      if (needed.has(item) || item.name === undefined || !words.has(item.name)) continue;
      needed.add(item);
      for (const word of wordsOf(item.text)) words.add(word);
    }
  }
  return items.filter((item) => needed.has(item));
}

/** Where paths of `use` may begin; the last three are stand-ins of ours. */
const ROOTS = new Set([...['std', 'core', 'alloc', 'crate', 'self', 'super'], ...['rand', 'regex', 'md5']]);

function refuseCrates(items: readonly Item[], all: readonly Item[]): void {
  const names = new Set(all.map(({ name }) => name));
  for (const { node, text } of items) {
    const [, root] =
      node.name === 'UseDeclaration' || node.name === 'ExternCrateDeclaration'
        ? (/^(?:pub\s+)?(?:use|extern\s+crate)\s+(?:::)?\s*(\w+)/.exec(text) ?? [])
        : [];
    if (root === undefined || ROOTS.has(root) || names.has(root)) continue;
    throw new PasskError('E_INPUT', `the crate ${JSON.stringify(root)} is not there`, {
      expected: 'the standard library, rand, regex or md5',
    });
  }
}

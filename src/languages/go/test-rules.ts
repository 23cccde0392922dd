import type { TestRules } from '../test-rules.ts';
import { type Signature, signatureOf } from './executor/signature.ts';

export const GO_TESTS: TestRules = {
  assertions: /\b(?:assert|require)\.(?!New\b)[A-Z]\w*\s*\(|\bt\.(?:Errorf?|Fatalf?|Fail|FailNow)\s*\(/g,
  otherNames: (test) =>
    [...test.matchAll(/^[ \t]*(\w+)[ \t]*:=[ \t]*\w+[ \t]*$/gm)].flatMap(([, name]) => name ?? []),
  emptySolution: ({ prompt, entryPoint }, isOpen) => {
    const signature = knownSignature(prompt, entryPoint);
    const zeros = signature?.results.map((type) => `*new(${type})`) ?? [];
    const body = zeros.length === 0 ? '}\n' : `\treturn ${zeros.join(', ')}\n}\n`;
    return isOpen ? body : `func ${entryPoint}${typesOf(signature)} {\n${body}`;
  },
};

/** A test alone does not say what a function takes. */
function knownSignature(prompt: string, entryPoint: string): Signature | undefined {
  const tests = { kind: 'function', entryPoint, test: '' } as const;
  try {
    return signatureOf({ taskId: '', language: 'go', prompt, canonicalSolution: '', tests });
  } catch {
    return undefined;
  }
}

function typesOf(signature: Signature | undefined): string {
  const { parameters = [], results = [], isVariadic = false } = signature ?? {};
  const taken = parameters.map((type, at) =>
    isVariadic && at === parameters.length - 1 ? `...${type}` : type,
  );
  return `(${taken.join(', ')})${results.length === 0 ? '' : ` (${results.join(', ')})`}`;
}

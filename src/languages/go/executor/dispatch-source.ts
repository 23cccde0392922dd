import type { Signature } from './signature.ts';

/** What a dispatch is made of. */
export interface Dispatch {
  /** What the problem says. */
  readonly asked: Signature;
  /** What the program says; undefined where it does not declare the entry point. */
  readonly own: Signature | undefined;
  /** Whether the test looks at results as they are printed, so that their exact type is nothing to it. */
  readonly printsResults: boolean;
  readonly hasMain: boolean;
  readonly lends: boolean;
}

const WHOLE_NUMBER = /^(?:int|int32|int64|rune)$/;
const WIDER = /^(?:int|int64|float64)$/;

/**
 * Calls are answered while the program is initialised, behind its own part of that, so that its `main` is never begun. The compiler
 * checks that the entry point takes and gives what the prompt says.
 */
export function dispatchFile({ asked, own, printsResults, hasMain, lends }: Dispatch): string {
  const { name, parameters, results, isVariadic } = asked;
  const rest = (at: number) => (isVariadic && at === parameters.length - 1 ? '...' : '');
  const declared = parameters.map((type, at) => `p${at} ${rest(at)}${type}`);
  // A test's constants fit whatever number a program takes.
  const given = parameters.map((type, at) => {
    const restated = own?.parameters[at] ?? type;
    const differs = type !== restated && rest(at) === '' && WHOLE_NUMBER.test(type) && WIDER.test(restated);
    return differs ? `${restated}(p${at})` : `p${at}${rest(at)}`;
  });
  const [result = '', restated = result] = [results[0], own?.results[0]];
  const isConverted =
    printsResults && results.length === 1 && result !== restated && bothAreWhole(result, restated);
  const call = `${name}(${given.join(', ')})`;
  const returned = isConverted ? `${result}(${call})` : call;
  return `package main

import passk_guest_ "passk/guest"

func init() {
	passk_guest_.Serve(func(${declared.join(', ')}) (${results.join(', ')}) { ${results.length > 0 ? 'return ' : ''}${returned} }, ${lends})
}
${hasMain ? '' : '\nfunc main() {}\n'}`;
}

function bothAreWhole(one: string, other: string): boolean {
  return WHOLE_NUMBER.test(one) && WHOLE_NUMBER.test(other);
}

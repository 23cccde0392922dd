/**
 * A Python test without the call at its end, `check(f)` or `test_check()`: the judge makes that call itself, and a second
 * one would count the time of every program twice.
 */
export function withoutFinalCall(test: string): string {
  return test.replace(/\n(?:check\(\s*\w+\s*\)|test_check\(\))\s*$/, '\n');
}

const ERROR = /^(\w+\.cpp):(\d+)(?::\d+)?: (?:fatal )?error: (.*)$/m;

/** The first error that the compiler or the linker wrote, and its line in the program. */
export function readDiagnostics(text: string): { readonly message: string; readonly programLine?: number } {
  const [, file, line, words = ''] = ERROR.exec(text) ?? [];
  if (file === 'program.cpp') return { message: words, programLine: Number(line) };
  const missing = /'(?:::)?(\w+)' (?:has not been declared|was not declared)/.exec(words)?.[1];
  if (file === 'dispatch.cpp' && missing !== undefined)
    return { message: `the program does not define "${missing}"` };
  if (file === 'dispatch.cpp')
    return { message: `the function that is asked for can't be called by its signature: ${words}` };
  if (file !== undefined) return { message: words };
  const linked = /(?:undefined reference to|multiple definition of) [^\n]*/.exec(text)?.[0];
  const first = text.split('\n').find((one) => /\berror\b|cannot|exceeded|out of memory/i.test(one));
  return { message: (linked ?? first ?? text.trim().split('\n', 1)[0] ?? '').trim() };
}

/** What the runtime of C++ says as it ends a program because of an exception or an assertion. */
export function readException(stderr: string): string | undefined {
  const thrown =
    /^terminate called after throwing an instance of '([^\n]*)'$(?:\n {2}what\(\): {2}(.*)$)?/m.exec(stderr);
  if (thrown !== null) return [thrown[1], thrown[2]].filter((part) => part !== undefined).join(': ');
  return /^[^\n]*: Assertion `[^\n]*' failed\.$/m.exec(stderr)?.[0];
}

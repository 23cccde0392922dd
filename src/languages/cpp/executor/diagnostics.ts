const ERROR = /^([^\s:]+):(\d+)(?::\d+)?: (?:fatal )?error: (.*)$/m;
/** Where in the program a header of the library was brought to its error. */
const FROM_PROGRAM = /^program\.cpp:(\d+)(?::\d+)?: +required from|from program\.cpp:(\d+)/m;

/** The first error that the compiler or the linker wrote, and its line in the program. */
export function readDiagnostics(text: string): { readonly message: string; readonly programLine?: number } {
  const [, path = '', line, words = ''] = ERROR.exec(text) ?? [];
  const file = path.split('/').at(-1);
  if (file === 'program.cpp') return { message: words, programLine: Number(line) };
  const missing = /'(?:::)?(\w+)' (?:has not been declared|was not declared)/.exec(words)?.[1];
  if (file === 'dispatch.cpp' && missing !== undefined)
    return { message: `the program does not define "${missing}"` };
  if (/^(?:dispatch\.cpp|guest\.h|codec\.h|choices\.h)$/.test(file ?? ''))
    return { message: `the function that is asked for can't be called as it is declared: ${words}` };
  if (line !== undefined) {
    const [, required, included] = FROM_PROGRAM.exec(text) ?? [];
    const programLine = required ?? included;
    return { message: words, ...(programLine === undefined ? {} : { programLine: Number(programLine) }) };
  }
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

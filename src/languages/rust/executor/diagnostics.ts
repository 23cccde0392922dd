/** A line of rustc's short form: `program.rs:3:5: error[E0308]: mismatched types`. */
const ERROR = /^(?:([\w.-]+):(\d+):\d+: )?(error(?:\[E\d+\])?: [^\n]*)$/m;

const LONGEST = 300;

/** The first error that the compiler or the linker wrote. */
export function readDiagnostics(text: string): { readonly message: string; readonly programLine?: number } {
  const [, file, line, message] = ERROR.exec(text) ?? [];
  if (message === undefined) {
    const first = text.split('\n').find((one) => one.trim() !== '') ?? 'the compiler failed and said nothing';
    return { message: first.slice(0, LONGEST) };
  }
  return {
    message: message.slice(0, LONGEST),
    ...(file === 'program.rs' ? { programLine: Number(line) } : {}),
  };
}

/** The line in which a panic says so, with its message, which newer versions write in the line below. */
export function readPanic(stderr: string): string | undefined {
  const [, place, below = ''] =
    /^thread '[^'\n]*'(?: \(\d+\))? panicked at ([^\n]*)(?:\n([^\n]*))?/m.exec(stderr) ?? [];
  if (place === undefined) return undefined;
  return `panicked at ${place}${place.endsWith(':') ? ` ${below}` : ''}`.slice(0, LONGEST);
}

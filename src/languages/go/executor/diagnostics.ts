import { PROGRAM_FILE } from './guest-source.ts';

const PLACED = /^\S*?([\w.]+\.go):(\d+)(?::\d+)?: (.+)$/;

/** The compiler looks in a list for packages, which it says in its own way. */
const NOT_THERE = / \(open : no such file or directory\)$/;

/** The linker says its own path first. */
const LINKER = /^\/\S*\/link: (?:program\.a: )?/;

/** The first error of the compiler or the linker, with its line where it is the program's. */
export function readDiagnostics(text: string): { readonly message: string; readonly programLine?: number } {
  const lines = text
    .slice(0, 20_000)
    .split('\n')
    .map((line) => line.slice(0, 1000).trim());
  for (const line of lines) {
    const [, file, number, said] = PLACED.exec(line) ?? [];
    if (said === undefined) continue;
    const message = said.replace(NOT_THERE, ': there is no such package');
    if (file === PROGRAM_FILE) return { message, programLine: Number(number) };
    return { message: `the entry point is not what the prompt says: ${message}` };
  }
  const rest = lines.find((line) => line !== '' && !line.startsWith('#')) ?? 'the compiler says nothing';
  return { message: rest.replace(LINKER, '') };
}

/** The line in which the runtime says why a program dies; nothing where it chose its exit code. */
export function readException(stderr: string): string | undefined {
  const [, said] =
    /(?:^|\n)((?:panic|fatal error): [^\n]*)\n(?:[^\n]*\n){0,20}?goroutine \d/.exec(stderr) ?? [];
  return said;
}

import { describe, expect, test } from 'vitest';
import { readDiagnostics, readPanic } from '../../../src/languages/rust/executor/diagnostics.ts';

describe('what rustc writes', () => {
  test('is read to its first error, with the line where it is the program’s', () => {
    const text =
      'program.rs:2:9: error[E0369]: cannot multiply `&str` by `{integer}`\nerror: aborting due to 1 previous error\n';
    expect(readDiagnostics(text)).toEqual({
      message: 'error[E0369]: cannot multiply `&str` by `{integer}`',
      programLine: 2,
    });
  });

  test('has no line of the program where the error is in what stands behind it', () => {
    const text = 'passk_dispatch_b7d1f2.rs:3:23: error[E0425]: cannot find function `f` in module `super`\n';
    expect(readDiagnostics(text)).toEqual({
      message: 'error[E0425]: cannot find function `f` in module `super`',
    });
  });

  test('may be the linker’s, or nothing', () => {
    expect(readDiagnostics("ld: compiled.o: undefined reference to `x'\n").message).toMatch(
      /undefined reference/,
    );
    expect(readDiagnostics('').message).toBe('the compiler failed and said nothing');
  });
});

describe('a panic of a whole program', () => {
  test.each([
    [
      "\nthread 'main' (12) panicked at program.rs:2:5:\nindex out of bounds\nnote: run with\n",
      'panicked at program.rs:2:5: index out of bounds',
    ],
    [
      "thread 'main' panicked at 'index out of bounds', program.rs:2:5\n",
      "panicked at 'index out of bounds', program.rs:2:5",
    ],
    ['Error: nothing of the kind\n', undefined],
  ])('%j', (stderr, line) => {
    expect(readPanic(stderr)).toBe(line);
  });
});

import { describe, expect, test } from 'vitest';
import { DOUBLING, useExecutor } from './judging.ts';

const { judge } = useExecutor();

/** What an expression comes to in a program, as its repr. */
async function reprOf(expression: string, head = ''): Promise<string> {
  const program = `${head}\ndef f(x):\n    raise ValueError(repr(${expression}))\n`;
  const { evidence } = await judge(program, DOUBLING);
  return evidence?.message.replace('ValueError: ', '') ?? '';
}

describe('a program finds what a script without arguments finds', () => {
  test.each([
    ['sys.argv', "['<program>']"],
    ['sys.orig_argv[1:] if hasattr(sys, "orig_argv") else ["<program>"]', "['<program>']"],
    ['__name__', "'program'"],
    [
      'sorted(set(vars(sys.modules["__main__"])) - {"__builtins__"})',
      "['__doc__', '__loader__', '__name__', '__package__', '__spec__']",
    ],
    ['sys.stdin.read()', "''"],
    ['open("/dev/stdin").read()', "''"],
    ['argparse.ArgumentParser().prog', "'<program>'"],
    ['open("/dev/null", "w").write("thrown away")', '11'],
  ])('%s', async (expression, wanted) => {
    expect(await reprOf(expression, 'import argparse, sys')).toBe(wanted);
  });

  test('and reads no arguments where it asks for them', async () => {
    const program =
      'import argparse\nparser = argparse.ArgumentParser()\nparser.add_argument("--k", type=int, default=2)\nK = parser.parse_args().k\ndef f(x):\n    return K * x\n';
    expect((await judge(program, DOUBLING)).verdict).toBe('passed');
  });
});

describe('an exception is told as Python prints it', () => {
  test.each([
    ['KeyError("a")', "KeyError: 'a'"],
    ['KeyError(1, 2)', 'KeyError: (1, 2)'],
    ['ValueError()', 'ValueError'],
    ['ValueError("a", "b")', "ValueError: ('a', 'b')"],
    ['OSError(30, "Read-only file system")', 'OSError: [Errno 30] Read-only file system'],
    ['OSError(2, "No such file", "q")', "FileNotFoundError: [Errno 2] No such file: 'q'"],
    ['OSError("plain")', 'OSError: plain'],
    ['SyntaxError("bad", ("<p>", 3, 4, "x ="))', 'SyntaxError: bad (<p>, line 3)'],
    [
      'UnicodeDecodeError("utf-8", b"\\xff", 0, 1, "invalid start byte")',
      "UnicodeDecodeError: 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte",
    ],
    ['ImportError("x", name="y")', 'ImportError: x'],
    ['type("Own", (Exception,), {"__str__": lambda self: "said " + self.args[0]})("q")', 'Own: said q'],
    ['type("Own", (KeyError,), {})("q")', "Own: 'q'"],
    ['type("Own", (Exception,), {"__str__": lambda self: 1 / 0})("q")', 'Own: <exception str() failed>'],
    ['type("Own", (Exception,), {"__str__": lambda self: 3})("q")', 'Own: <exception str() failed>'],
    ['ValueError("\\ud800")', 'ValueError: \\ud800'],
  ])('%s', async (exception, wanted) => {
    const { evidence } = await judge(`def f(x):\n    raise ${exception}\n`, DOUBLING);
    expect(evidence?.message).toBe(wanted);
  });

  test('a package that is missing is missing because programs see none', async () => {
    const { verdict, evidence } = await judge('import numpy as np\ndef f(x): return x * 2\n', DOUBLING);
    expect(verdict).toBe('runtime_error');
    expect(evidence?.message).toMatch(
      /^ModuleNotFoundError: No module named 'numpy' \(.*no package is visible/,
    );
  });
});

// Programs by how they read, write and end. All but those under "wrong" solve "print the sum of the numbers that are given".

const INPUT = '3\n10 20 12\n';
const SUM = '42\n';

const RIGHT = {
  'input()': 'n = int(input())\nprint(sum(map(int, input().split())))',
  'sys.stdin.read': 'import sys\ndata = sys.stdin.read().split()\nprint(sum(map(int, data[1:])))',
  'sys.stdin.readline':
    'import sys\nn = int(sys.stdin.readline())\nprint(sum(map(int, sys.stdin.readline().split())))',
  'input = sys.stdin.readline':
    'import sys\ninput = sys.stdin.readline\nn = int(input())\nprint(sum(map(int, input().split())))',
  'sys.stdin.readlines': 'import sys\nlines = sys.stdin.readlines()\nprint(sum(map(int, lines[1].split())))',
  'for line in sys.stdin':
    'import sys\nlines = [line for line in sys.stdin]\nprint(sum(map(int, lines[1].split())))',
  'open(0)': 'data = open(0).read().split()\nprint(sum(map(int, data[1:])))',
  'open(/dev/stdin)': 'data = open("/dev/stdin").read().split()\nprint(sum(map(int, data[1:])))',
  fileinput: 'import fileinput\nlines = list(fileinput.input())\nprint(sum(map(int, lines[1].split())))',
  'sys.stdin.buffer.read':
    'import sys\ndata = sys.stdin.buffer.read().split()\nprint(sum(map(int, data[1:])))',
  'sys.stdin.buffer.readline':
    'import sys\nread = sys.stdin.buffer.readline\nn = int(read())\nprint(sum(map(int, read().split())))',
  'os.read(0)': 'import os\ndata = os.read(0, 1000).split()\nprint(sum(map(int, data[1:])))',
  'io over descriptor 0':
    'import io, os\ninput = io.BytesIO(os.read(0, os.fstat(0).st_size or 1000)).readline\nn = int(input())\nprint(sum(map(int, input().split())))',
  'until EOFError':
    'total = -int(input())\ntotal += 3\ntry:\n    while True:\n        total += sum(map(int, input().split()))\nexcept EOFError:\n    print(total)',
  'until an empty read':
    'import sys\nlines = []\nwhile True:\n    line = sys.stdin.readline()\n    if not line:\n        break\n    lines.append(line)\nprint(sum(map(int, lines[1].split())))',
  'sys.stdout.write': 'import sys\ninput()\nsys.stdout.write(str(sum(map(int, input().split()))) + "\\n")',
  'sys.stdout.buffer.write':
    'import sys\ninput()\nsys.stdout.buffer.write(b"%d\\n" % sum(map(int, input().split())))',
  'os.write(1)': 'import os\ninput()\nos.write(1, b"%d\\n" % sum(map(int, input().split())))',
  'print(file=sys.__stdout__)':
    'import sys\ninput()\nprint(sum(map(int, input().split())), file=sys.__stdout__)',
  'print(flush=True)': 'input()\nprint(sum(map(int, input().split())), flush=True)',
  'also on stderr':
    'import sys\ninput()\nprint("debug", file=sys.stderr)\nprint(sum(map(int, input().split())))',
  'if __name__':
    'def main():\n    input()\n    print(sum(map(int, input().split())))\n\nif __name__ == "__main__":\n    main()',
  'if __name__, in single quotes':
    "def main():\n    input()\n    print(sum(map(int, input().split())))\n\nif __name__ == '__main__':\n    main()",
  'if __name__ and then more':
    'def main():\n    input()\n    print(sum(map(int, input().split())))\n\nif __name__ == "__main__":\n    main()\n\ndone = True',
  'a global in a function':
    'total = 0\ndef add(value):\n    global total\n    total += value\ninput()\nfor value in map(int, input().split()):\n    add(value)\nprint(total)',
  'a recursive function':
    'def total(values):\n    return values[0] + total(values[1:]) if values else 0\ninput()\nprint(total(list(map(int, input().split()))))',
  'a name in a class body':
    'input()\nvalues = list(map(int, input().split()))\nclass Holder:\n    total = sum(values)\nprint(Holder.total)',
  exec: 'exec("input()\\nprint(sum(map(int, input().split())))")',
  'eval of own names': 'input()\nvalues = list(map(int, input().split()))\nprint(eval("sum(values)"))',
  'globals()': 'answer = 0\ninput()\nglobals()["answer"] = sum(map(int, input().split()))\nprint(answer)',
  'a text of many lines': 'TEXT = """4\n2"""\ninput()\ninput()\nprint("".join(TEXT.split("\\n")))',
  'from math import *': 'from math import *\ninput()\nprint(floor(fsum(map(int, input().split()))))',
  'from __future__': 'from __future__ import annotations\ninput()\nprint(sum(map(int, input().split())))',
  'import in the middle':
    'input()\nvalues = list(map(int, input().split()))\nimport functools\nprint(functools.reduce(lambda a, b: a + b, values))',
  'an annotated class':
    'from dataclasses import dataclass\n@dataclass\nclass Pair:\n    a: int\n    b: int = 0\ninput()\nprint(Pair(sum(map(int, input().split()))).a)',
  'a thread':
    'import threading\ndef main():\n    input()\n    print(sum(map(int, input().split())))\nthread = threading.Thread(target=main)\nthread.start()\nthread.join()',
  'a thread with a large stack':
    'import sys, threading\nsys.setrecursionlimit(10**6)\nthreading.stack_size(64 << 20)\ndef depth(n):\n    return 0 if n == 0 else 1 + depth(n - 1)\ndef main():\n    input()\n    print(sum(map(int, input().split())) + depth(20000) - 20000)\nthread = threading.Thread(target=main)\nthread.start()\nthread.join()',
  'sys.exit()': 'import sys\ninput()\nprint(sum(map(int, input().split())))\nsys.exit()',
  'sys.exit(0)': 'import sys\ninput()\nprint(sum(map(int, input().split())))\nsys.exit(0)',
  'exit()': 'input()\nprint(sum(map(int, input().split())))\nexit()',
  'quit()': 'input()\nprint(sum(map(int, input().split())))\nquit()',
  'exit() in the middle':
    'input()\nprint(sum(map(int, input().split())))\nif True:\n    exit()\nprint("never")',
  'raise SystemExit': 'input()\nprint(sum(map(int, input().split())))\nraise SystemExit',
  'os._exit(0)':
    'import os, sys\ninput()\nprint(sum(map(int, input().split())))\nsys.stdout.flush()\nos._exit(0)',
  'a return at the end of main()':
    'def main():\n    input()\n    print(sum(map(int, input().split())))\n    return 0\nmain()',
  'os.getcwd': 'import os\nos.getcwd()\ninput()\nprint(sum(map(int, input().split())))',
  'subprocess is imported': 'import subprocess\ninput()\nprint(sum(map(int, input().split())))',
  decimal: 'from decimal import Decimal\ninput()\nprint(int(sum(map(Decimal, input().split()))))',
};

const WRONG = {
  'an error after the answer': 'input()\nprint(sum(map(int, input().split())))\nraise ValueError',
  'sys.exit(1)': 'import sys\ninput()\nprint(sum(map(int, input().split())))\nsys.exit(1)',
  'sys.exit of a text': 'import sys\ninput()\nprint(sum(map(int, input().split())))\nsys.exit("failed")',
  'os._exit(1)':
    'import os, sys\ninput()\nprint(sum(map(int, input().split())))\nsys.stdout.flush()\nos._exit(1)',
  'a syntax error': 'input()\nprint(sum(map(int, input().split()))',
  'no output': 'input()\nsum(map(int, input().split()))',
  'an undefined name': 'input()\nprint(sum(map(int, input().split()))) if missing else None',
  'sum without an import of math': 'input()\nprint(int(sqrt(42 * 42)))',
  'a number more': 'input()\nprint(sum(map(int, input().split())) + 1)',
};

const big = `1${'0'.repeat(4999)}`;
const OTHERS = [
  ['right', 'reads 5,000 digits', 'print(int(input()) % 7)', `${big}\n`, `${BigInt(big) % 7n}\n`],
  ['right', 'prints 5,000 digits', 'print(10 ** 4999)', '', `${big}\n`],
  [
    'right',
    'prints 5,000 digits, allowed',
    'import sys\nsys.set_int_max_str_digits(0)\nprint(10 ** 4999)',
    '',
    `${big}\n`,
  ],
  ['right', 'no end of line in the input', RIGHT['input()'], INPUT.trimEnd(), SUM],
  ['right', 'CRLF in the input', RIGHT['input()'], INPUT.replaceAll('\n', '\r\n'), SUM],
  ['right', 'CRLF in the input, counted', 'print(len(input()), len(input()))', 'a\r\nbc\r\n', '2 3\n'],
  ['right', 'an empty input', 'print(42)', '', SUM],
  ['right', 'reads nothing', 'print(42)', INPUT, SUM],
  [
    'right',
    'an empty line in the input',
    'a = input()\nb = input()\nc = input()\nprint(a + c)',
    '4\n\n2\n',
    SUM,
  ],
  [
    'right',
    'two readers',
    'import sys\na = input()\nb = sys.stdin.readline()\nprint(sum(map(int, b.split())))',
    INPUT,
    SUM,
  ],
  [
    'right',
    'input(), then sys.stdin.read',
    'import sys\na = input()\nprint(sum(map(int, sys.stdin.read().split())))',
    INPUT,
    SUM,
  ],
  ['right', 'accents in the input', 'print(input()[::-1])', '\u00e9t\u00e9s\n', 's\u00e9t\u00e9\n'],
];

/** Each with one case. */
export function programJobs() {
  const named = (truth, list) =>
    Object.entries(list).map(([group, program]) => ({ group, truth, program, input: INPUT, output: SUM }));
  const others = OTHERS.map(([truth, group, program, input, output]) => ({
    group,
    truth,
    program,
    input,
    output,
  }));
  return [...named('right', RIGHT), ...others, ...named('wrong', WRONG)];
}

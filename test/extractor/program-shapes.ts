/** An answer, and the program that is in it, blank lines aside. */
export type ProgramShape = readonly [name: string, answer: string, program: string];

const T = '```';
const py = (...code: readonly string[]) => `${T}python\n${code.join('\n')}\n${T}\n`;
const PROMPT = 'def add(x, y):\n    """Add x and y."""\n';
const BODY = '    return x + y';
const R = 'def add(x, y):\n    return x + y';
const H = 'def h(v):\n    return v';
const USES_H = 'def add(x, y):\n    return h(x) + h(y)';
const in4 = (text: string) => text.replace(/^(?=.)/gm, '    ');
const tagged = (open: string, close: string, code = R) => `${open}\n${code}\n${close}`;

const tags: readonly ProgramShape[] = [
  ['tags of a language', tagged('[PYTHON]', '[/PYTHON]'), R],
  ['tags in lower case', tagged('[python]', '[/python]'), R],
  ['tags in mixed case', tagged('[Python]', '[/Python]'), R],
  ['[BEGIN] and [DONE]', tagged('[BEGIN]', '[DONE]'), R],
  ['[BEGIN] and [END]', tagged('[BEGIN]', '[END]'), R],
  ['[START] and [STOP]', tagged('[START]', '[STOP]'), R],
  ['a lone [DONE]', `${R}\n[DONE]`, R],
  [
    'a lone [DONE] and another task',
    `${R}\n[DONE]\n\nYou are an expert. Your code should pass:\nassert g(1) == 2\n[BEGIN]\ndef g(x):\n    return x + 1\n[DONE]\n`,
    R,
  ],
  ['[DONE] behind the last line', `${R} [DONE]`, R],
  ['a closing tag behind the last line', `[PYTHON]\n${R}[/PYTHON]`, R],
  ['an opening tag before the first line', `[PYTHON]${R}\n[/PYTHON]`, R],
  ['[CODE]', tagged('[CODE]', '[/CODE]'), R],
  ['[ANSWER]', tagged('[ANSWER]', '[/ANSWER]'), R],
  ['a tag that is not closed', `[SOLUTION]\n${R}\n`, R],
  ['a tag that was opened before', `${R}\n[/PYTHON]\n`, R],
  ['tags of two words', tagged('[PYTHON CODE]', '[/PYTHON CODE]'), R],
  ['[START OF CODE]', tagged('[START OF CODE]', '[END OF CODE]'), R],
  ['tags with underscores', tagged('[BEGIN_SOLUTION]', '[END_SOLUTION]'), R],
  ['tags inside a fence', py('[PYTHON]', R, '[/PYTHON]'), R],
  ['[BEGIN] and [DONE] inside a fence', py('[BEGIN]', R, '[DONE]'), R],
  ['tags around a fence', `[ANSWER]\n${py(R)}[/ANSWER]`, R],
  ['tags around a body', `[ANSWER]\n${BODY}\n[/ANSWER]`, `${PROMPT}${BODY}`],
  ['prose, tags and prose', `Here it is:\n\n[PYTHON]\n${R}\n[/PYTHON]\n\nIt adds x and y.`, R],
  ['tagged tests behind', `[PYTHON]\n${R}\n[/PYTHON]\n[TESTS]\nassert add(1, 2) == 3\n[/TESTS]`, R],
  ['tagged tests before', `[TESTS]\nassert add(1, 2) == 3\n[/TESTS]\n[PYTHON]\n${R}\n[/PYTHON]`, R],
  ['a tagged thought', `[THOUGHT]\nI shall add them.\n[/THOUGHT]\n[PYTHON]\n${R}\n[/PYTHON]`, R],
  ['a list of one name that is defined', py('x = 1', '[x]', R), `x = 1\n[x]\n${R}`],
  [
    'a section in a longer text',
    py('INI = """', '[DEFAULT]', 'a = 1', '[/DEFAULT]', '"""', R),
    `INI = """\n[DEFAULT]\na = 1\n[/DEFAULT]\n"""\n${R}`,
  ],
  [
    'a section in a longer text without a fence',
    `INI = '''\n[main]\n'''\n${R}`,
    `INI = '''\n[main]\n'''\n${R}`,
  ],
];

const thinkingCode = (line: string) => `def add(x, y):\n${line}\n    return x + y`;
const asData = (name: string, line: string): ProgramShape[] => [
  [`${name}, in a fence`, py(thinkingCode(line)), thinkingCode(line)],
  [`${name}, without one`, thinkingCode(line), thinkingCode(line)],
  [`${name}, behind thinking`, `<think>\nadd them\n</think>\n${py(thinkingCode(line))}`, thinkingCode(line)],
];
const thinking: readonly ProgramShape[] = [
  ...asData('an end of thinking in quotes', '    "a".split("</think>")'),
  ...asData('an end of thinking in a longer text', "    'a b </think> c'.split()"),
  ...asData('a pattern for thinking', '    __import__("re").sub(r"<think>.*?</think>", "", "a")'),
  ...asData('an end of thinking in a comment', '    # drop what stands before </think> first'),
  ...asData('a docstring about thinking', '    """Adds.\n\n    <think>\n    no\n    </think>\n    """'),
  ...asData('other marks in quotes', '    "x <thought> y </reasoning> ◁/think▷ [/THINK] z"'),
  ...asData('an end token in quotes', '    "a<|im_end|>b <|endoftext|> </s> c"'),
  ...asData('a channel in quotes', '    "say <|channel|>final<|message|> now"'),
  [
    'thinking with a draft in a fence',
    `<think>\nFirst:\n${py('def add(x, y):', '    return 0')}no\n</think>\n${py(R)}`,
    R,
  ],
  [
    'thinking whose draft breaks off',
    `First:\n${T}python\ndef add(x, y):\n    return 0\n</think>\n${py(R)}`,
    R,
  ],
  ['thinking with an apostrophe', `<think>It's x's sum, I don't doubt.</think>Here's it:\n${py(R)}`, R],
  ['thinking that quotes its mark', `<think>They say "</think>" ends it.\n</think>\n${py(R)}`, R],
  ['a <thought>', `<thought>\ndef add(x, y): pass\n</thought>\n${R}`, R],
  ['a <reasoning>', `<reasoning>hm\n${py('def add(x, y):', '    return 1')}</reasoning>\n${py(R)}`, R],
];

const blocks: readonly ProgramShape[] = [
  [
    'a snippet whose name the function assigns',
    `${py('total = x + y')}So:\n${py('def add(x, y):', '    total = x + y', '    return total')}`,
    'def add(x, y):\n    total = x + y\n    return total',
  ],
  [
    'a snippet whose name is a loop variable',
    `${py('i = q[0]')}\n${py('def add(x, y):', '    for i in (y,):', '        x += i', '    return x')}`,
    'def add(x, y):\n    for i in (y,):\n        x += i\n    return x',
  ],
  [
    'a snippet whose name is of a comprehension',
    `${py('v = load()')}\n${py('def add(x, y):', '    return sum(v for v in (x, y))')}`,
    'def add(x, y):\n    return sum(v for v in (x, y))',
  ],
  ['a snippet whose name is a parameter', `${py('x = int(sys.argv[1])', 'y = 2')}\n${py(R)}`, R],
  [
    'a snippet whose name is a keyword argument',
    `${py('key = q')}\n${py('def add(x, y):', '    return sum(sorted([x, y], key=abs))')}`,
    'def add(x, y):\n    return sum(sorted([x, y], key=abs))',
  ],
  [
    'a snippet that binds a builtin',
    `${py('sum = x + y')}\n${py('def add(x, y):', '    return sum([x, y])')}`,
    'def add(x, y):\n    return sum([x, y])',
  ],
  [
    'a snippet whose name is an exception’s',
    `${py('e = q')}\n${py('def add(x, y):', '    try:', '        return x + y', '    except TypeError as e:', '        return e')}`,
    'def add(x, y):\n    try:\n        return x + y\n    except TypeError as e:\n        return e',
  ],
  [
    'an import in a block before',
    `${py('import operator')}\n${py('def add(x, y):', '    return operator.add(x, y)')}`,
    'import operator\ndef add(x, y):\n    return operator.add(x, y)',
  ],
  [
    'a constant and a helper in blocks before',
    `${py('K = 1')}\n${py('def h(v):', '    return K * v')}\n${py(USES_H)}`,
    `K = 1\ndef h(v):\n    return K * v\n${USES_H}`,
  ],
  ['a helper in a block behind', `${py(USES_H)}\nwith\n${py(H)}`, `${H}\n${USES_H}`],
  ['a helper beside the first version', `${py(`${H}\n${USES_H}`)}\nAgain:\n${py(USES_H)}`, `${H}\n${USES_H}`],
  [
    'a helper beside the first version and its tests',
    `${py(`${H}\n${USES_H}`)}\nAgain:\n${py(USES_H, 'print(add(1, 2))')}`,
    `${H}\n${USES_H}`,
  ],
  [
    'an import beside the first version',
    `${py('from math import fsum', 'def add(x, y):', '    return fsum([x, y])')}\n${py('def add(x, y):', '    return int(fsum([x, y]))')}`,
    'from math import fsum\ndef add(x, y):\n    return int(fsum([x, y]))',
  ],
  [
    'a class beside the first version',
    `${py('class A:', '    def __init__(self, v):', '        self.v = v', 'def add(x, y):', '    return A(x)')}\n${py('def add(x, y):', '    return A(x).v + A(y).v')}`,
    'class A:\n    def __init__(self, v):\n        self.v = v\ndef add(x, y):\n    return A(x).v + A(y).v',
  ],
  [
    'a helper whose first version was wrong',
    `${py('def h(v):', '    return 0')}\n${py(H)}\n${py(USES_H)}`,
    `${H}\n${USES_H}`,
  ],
  ['a helper and a later stub of it', `${py(H)}\n${py('def h(v):', '    ...', USES_H)}`, `${H}\n${USES_H}`],
  [
    'a table and what fills it',
    `${py('T = []', 'T.append(0)')}\n${py('def add(x, y):', '    return x + y + T[0]')}`,
    'T = []\nT.append(0)\ndef add(x, y):\n    return x + y + T[0]',
  ],
];

const TESTS = ['assert add(1, 2) == 3'];
const second = (name: string, ...code: readonly string[]): ProgramShape => [
  name,
  `${py(R)}\n${py(...code)}`,
  R,
];
const later: readonly ProgramShape[] = [
  second('tests that import the solution', 'from solution import add', ...TESTS),
  second(
    'tests that import it with others',
    'import pytest',
    'from my_module import add, sub',
    '',
    'def test_add():',
    '    assert add(1, 2) == 3',
  ),
  second('tests that import it under its name', 'from a.b import add as add', ...TESTS),
  second('tests that import it relatively', 'from .solution import add', ...TESTS),
  second(
    'a test case',
    'import unittest',
    'from main import add',
    '',
    'class TestAdd(unittest.TestCase):',
    '    def test(self):',
    '        self.assertEqual(add(1, 2), 3)',
    '',
    'if __name__ == "__main__":',
    '    unittest.main()',
  ),
  second(
    'a test case with a stub',
    'import unittest',
    '',
    'def add(x, y):',
    '    # as above',
    '    pass',
    '',
    'class TestAdd(unittest.TestCase):',
    '    def test(self):',
    '        self.assertEqual(add(1, 2), 3)',
  ),
  second('usage that keeps a result under its name', 'add = add(1, 2)', 'print(add)'),
  second('a wrapper', 'from functools import lru_cache', 'add = lru_cache(add)'),
  second(
    'usage with an import in try',
    'try:',
    '    from solution import add',
    'except ImportError:',
    '    pass',
    ...TESTS,
  ),
  second(
    'a stub with a docstring',
    'def add(x, y):',
    '    """Adds x and y.',
    '',
    '    >>> add(1, 2)',
    '    3',
    '    """',
  ),
  second('a stub with pass', 'def add(x, y):', '    pass'),
  second('a stub on one line', 'def add(x, y): ...'),
  second('a stub that is not implemented', 'def add(x, y):', '    raise NotImplementedError("later")'),
  second(
    'a stub of a class not implemented',
    'def add(x, y):',
    '    """Doc."""',
    '    raise NotImplementedError',
  ),
  second('a stub with a comment', 'def add(x, y):', '    # your code here', '    pass'),
  second('a stub that returns None', 'def add(x, y):', '    return None  # placeholder'),
  second('a stub that returns', 'def add(x, y):', '    return'),
  second(
    'a stub that leaves its code out',
    'def add(x, y):',
    '    # ... same as above ...',
    '    return total',
  ),
  second('an async stub', 'async def add(x, y):', '    pass'),
  second('a decorated stub', '@cache', 'def add(x, y):', '    ...'),
  second('a typed stub', 'def add(x: int, y: int) -> int: ...'),
  second('a name without a value', 'add = None', 'print(add)'),
  ['a stub behind it in the same block', py(R, '', 'def add(x, y):', '    pass'), R],
  ['a stub behind it without a fence', `${R}\n\ndef add(x, y):\n    """Add."""\n`, R],
  ['a stub, then the real one', `${py('def add(x, y):', '    pass')}\n${py(R)}`, R],
  ['a stub alone', py('def add(x, y):', '    pass'), 'def add(x, y):\n    pass'],
  ['two versions', `${py('def add(x, y):', '    return 0')}\n${py(R)}`, R],
  [
    'a short version with a comment',
    `${py('def add(x, y):', '    return 0')}\n${py('def add(x, y):', '    # implement the sum', '    return x + y')}`,
    'def add(x, y):\n    # implement the sum\n    return x + y',
  ],
  ['an import that is the answer', py('from operator import add'), 'from operator import add'],
  ['an import that is shadowed', py('from solution import add', R), R],
  ['tests in the same block', py(R, 'from solution import add', ...TESTS), R],
];

const places: readonly ProgramShape[] = [
  ['a function indented in its fence', py(in4(R)), R],
  [
    'an indented function and a guard',
    py(in4(`${R}\n\nif __name__ == "__main__":\n    print(add(1, 2))`)),
    R,
  ],
  ['an indented function and a print', py(in4(`${R}\n\nprint(add(1, 2))`)), R],
  ['an indented function and assertions', py(in4(`${R}\n\nassert add(1, 2) == 3\nassert add(0, 0) == 0`)), R],
  [
    'an indented import and function',
    py(in4(`import math\n\n${R}\n\nmath.floor(add(1, 2))`)),
    `import math\n${R}`,
  ],
  ['an indented helper and function', py(in4(`${H}\n\n${USES_H}`)), `${H}\n${USES_H}`],
  [
    'an indented constant behind',
    py(in4('def add(x, y):\n    return x + y + K\n\nK = 0')),
    'def add(x, y):\n    return x + y + K\n\nK = 0',
  ],
  ['indented by a tab', py(R.replace(/^/gm, '\t'), '\tprint(add(1, 2))'), R],
  ['indented without a fence', in4(`${R}\n\nif __name__ == "__main__":\n    print(add(1, 2))\n`), R],
  [
    'a body that holds a function of its name',
    py(in4(`${R}\nreturn add(x, y)`)),
    `${PROMPT}${in4(R)}\n    return add(x, y)`,
  ],
  [
    'under a version',
    py(
      'import sys',
      'if sys.version_info >= (3, 8):',
      in4(R),
      'else:',
      in4('def add(x, y):\n    return y + x'),
    ),
    `import sys\nif sys.version_info >= (3, 8):\n${in4(R)}\nelse:\n${in4('def add(x, y):\n    return y + x')}`,
  ],
  ['under if', py('if True:', in4(R), 'print(add(1, 2))'), `if True:\n${in4(R)}`],
  [
    'under try',
    py('try:', in4(`import numpy\n${R}`), 'except ImportError:', in4(R)),
    `try:\n${in4(`import numpy\n${R}`)}\nexcept ImportError:\n${in4(R)}`,
  ],
  [
    'under with',
    py('import contextlib', 'with contextlib.suppress(Exception):', in4(R)),
    `import contextlib\nwith contextlib.suppress(Exception):\n${in4(R)}`,
  ],
  [
    'under else',
    py('if False:', '    pass', 'else:', in4(R), 'assert add(1, 2) == 3'),
    `if False:\n    pass\nelse:\n${in4(R)}`,
  ],
  [
    'a helper under try',
    `${py('try:', in4('from math import nothing as h'), 'except ImportError:', in4(H))}\n${py(USES_H)}`,
    `try:\n${in4('from math import nothing as h')}\nexcept ImportError:\n${in4(H)}\n${USES_H}`,
  ],
  [
    'an import under try that says so',
    py('try:', '    import gmpy2', 'except ImportError:', '    print("none")', '    gmpy2 = None', R),
    `try:\n    import gmpy2\nexcept ImportError:\n    print("none")\n    gmpy2 = None\n${R}`,
  ],
  ['under if without a fence', `if True:\n${in4(R)}\n`, `if True:\n${in4(R)}`],
  [
    'a choice of an assigned function',
    py('if len("a") == 1:', '    add = lambda x, y: x + y', 'else:', '    add = None'),
    'if len("a") == 1:\n    add = lambda x, y: x + y\nelse:\n    add = None',
  ],
];

export const PYTHON_PROGRAMS: readonly ProgramShape[] = [
  ...tags,
  ...thinking,
  ...blocks,
  ...later,
  ...places,
];

const js = (...code: readonly string[]) => `${T}javascript\n${code.join('\n')}\n${T}\n`;
const J = 'function add(x, y) {\n  return x + y;\n}';
const JH = 'const h = (v) => v;';
const J_USES_H = 'const add = (x, y) => h(x) + h(y);';
const jsSecond = (name: string, ...code: readonly string[]): ProgramShape => [
  name,
  `${js(J)}\n${js(...code)}`,
  J,
];

export const JAVASCRIPT_PROGRAMS: readonly ProgramShape[] = [
  ['tags of JavaScript', tagged('[JAVASCRIPT]', '[/JAVASCRIPT]', J), J],
  ['tags in lower case', tagged('[js]', '[/js]', J), J],
  ['[BEGIN] and [DONE]', tagged('[BEGIN]', '[DONE]', J), J],
  ['a lone [DONE]', `${J}\n[DONE]\n`, J],
  ['tags inside a fence', js('[CODE]', J, '[/CODE]'), J],
  [
    'a section in a template',
    js('const ini = `', '[main]', 'a=1', '`;', J),
    `const ini = \`\n[main]\na=1\n\`;\n${J}`,
  ],
  [
    'a section in a template without a fence',
    `const ini = \`\n[main]\n\`;\n${J}`,
    `const ini = \`\n[main]\n\`;\n${J}`,
  ],
  ['thinking in quotes', js('const mark = "</think>";', J), `const mark = "</think>";\n${J}`],
  [
    'thinking in a pattern',
    js('const mark = /<think>|"<\\/think>/;', J),
    `const mark = /<think>|"<\\/think>/;\n${J}`,
  ],
  [
    'thinking in a pattern that is applied',
    js(
      'function add(x, y) {',
      '  "".replace(/^\\s*<think>[\\s\\S]*?<\\/think>/g, "");',
      '  return x + y;',
      '}',
    ),
    'function add(x, y) {\n  "".replace(/^\\s*<think>[\\s\\S]*?<\\/think>/g, "");\n  return x + y;\n}',
  ],
  ['thinking in a comment', js('// cut before </think> here', J), `// cut before </think> here\n${J}`],
  [
    'thinking in a template',
    js('const s = `', '<think>', '</think>', '`;', J),
    `const s = \`\n<think>\n</think>\n\`;\n${J}`,
  ],
  [
    'a snippet whose name the function binds',
    `${js('const total = x + y;')}\n${js('function add(x, y) {', '  const total = x + y;', '  return total;', '}')}`,
    'function add(x, y) {\n  const total = x + y;\n  return total;\n}',
  ],
  ['a helper in a block before', `${js(JH)}\n${js(J_USES_H)}`, `${JH}\n${J_USES_H}`],
  ['a helper in a block behind', `${js(J_USES_H)}\n${js(JH)}`, `${JH}\n${J_USES_H}`],
  ['a helper beside the first version', `${js(JH, J_USES_H)}\n${js(J_USES_H)}`, `${JH}\n${J_USES_H}`],
  jsSecond(
    'tests that require it',
    'const { add } = require("./solution");',
    'console.assert(add(1, 2) === 3);',
  ),
  jsSecond(
    'tests that require it alone',
    'const add = require("./add");',
    'test("adds", () => expect(add(1, 2)).toBe(3));',
  ),
  jsSecond(
    'tests that import it',
    'import { add } from "./add.js";',
    'test("adds", () => expect(add(1, 2)).toBe(3));',
  ),
  jsSecond('tests that import its default', 'import add from "../src/add";', 'console.log(add(1, 2));'),
  jsSecond('an empty stub', 'function add(x, y) {}'),
  jsSecond('a stub with a comment', 'function add(x, y) {', '  // your code here', '}'),
  jsSecond('a stub that throws', 'function add(x, y) {', '  throw new Error("Not implemented");', '}'),
  jsSecond('a stub that returns null', 'const add = (x, y) => null;'),
  jsSecond('a stub that returns undefined', 'const add = function (x, y) { return undefined; };'),
  jsSecond('an arrow stub', 'const add = (x, y) => { /* TODO */ };'),
  [
    'a function under if',
    js('if (true) {', '  function add(x, y) { return x + y; }', '}'),
    'if (true) {\n  function add(x, y) { return x + y; }\n}',
  ],
  [
    'a variable that try fills',
    js('let add;', 'try {', '  add = (x, y) => x + y;', '} catch (e) {', '  add = null;', '}'),
    'let add;\ntry {\n  add = (x, y) => x + y;\n} catch (e) {\n  add = null;\n}',
  ],
  ['a global without a declaration', js('add = (x, y) => x + y;'), 'add = (x, y) => x + y;'],
  ['an indented function and a call', js(in4(`${J}\n\nconsole.log(add(1, 2));`)), in4(J)],
];

const ts = (...code: readonly string[]) => `${T}ts\n${code.join('\n')}\n${T}\n`;
const TYPED = 'function add(x: number, y: number): number {\n  return x + y;\n}';
const tsSecond = (name: string, ...code: readonly string[]): ProgramShape => [
  name,
  `${ts(TYPED)}\n${ts(...code)}`,
  TYPED,
];

export const TYPESCRIPT_PROGRAMS: readonly ProgramShape[] = [
  ['tags of TypeScript', tagged('[TYPESCRIPT]', '[/TYPESCRIPT]', TYPED), TYPED],
  ['a lone [DONE]', `${TYPED}\n[DONE]\n`, TYPED],
  tsSecond('a signature', 'function add(x: number, y: number): number;'),
  tsSecond('a declaration', 'declare function add(x: number, y: number): number;'),
  tsSecond(
    'a stub that throws',
    'export function add(x: number, y: number): number {',
    '  throw new Error("not implemented yet");',
    '}',
  ),
  tsSecond('an empty stub', 'const add = (x: number, y: number): number => {', '  // TODO', '};'),
  tsSecond(
    'tests that import it',
    'import { add } from "./add";',
    'describe("add", () => { it("adds", () => { expect(add(1, 2)).toBe(3); }); });',
  ),
  [
    'a type in a block before',
    `${ts('interface P { x: number; y: number }')}\n${ts('function add(x: number, y: number): number {', '  const p: P = { x, y };', '  return p.x + p.y;', '}')}`,
    'interface P { x: number; y: number }\nfunction add(x: number, y: number): number {\n  const p: P = { x, y };\n  return p.x + p.y;\n}',
  ],
  [
    'a helper beside the first version',
    `${ts('const h = (v: number): number => v;', 'const add = (x: number, y: number) => h(x) + y;')}\n${ts('const add = (x: number, y: number): number => h(x) + h(y);')}`,
    'const h = (v: number): number => v;\nconst add = (x: number, y: number): number => h(x) + h(y);',
  ],
  ['thinking in a template', ts('const s = `a </think> b`;', TYPED), `const s = \`a </think> b\`;\n${TYPED}`],
];

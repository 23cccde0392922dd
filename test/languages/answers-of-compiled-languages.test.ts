import { describe, expect, test } from 'vitest';
import type { Problem } from '../../src/core/problem.ts';
import { extractAnswer } from '../../src/extractor/extract-answer.ts';

interface Code {
  readonly language: string;
  /** Other words behind its fences. */
  readonly words: readonly string[];
  /** What a prompt and a file begin with. */
  readonly head: string;
  /** What opens the function, and what a class around it opens with and closes. */
  readonly opening: string;
  readonly around: readonly [string, string];
  /** With what the grammar alone would misread. */
  readonly body: string;
  readonly wrong: string;
  readonly helper: string;
  readonly callHelper: string;
  readonly main: string;
}

const CODES: readonly Code[] = [
  {
    language: 'cpp',
    words: ['c++', 'C++', 'c', 'python'],
    head: '#include <vector>\nusing namespace std;\n',
    opening: 'int f(vector<int> xs){\n',
    around: ['', ''],
    body: '    int n = 0;\n    for (int i=0; i<xs.size(); i++)\n        if (xs[i]>=3 and xs[i]<9 or not (xs[i]!=1) or typeid(int)==typeid(n)) n += xs[i]*2;\n    return ~n;\n}\n',
    wrong: '    return 0;\n}\n',
    helper: 'static int half(int x) {\n    return x / 2;\n}\n',
    callHelper: '    half(2);\n',
    main: 'int main() {\n    cout << "Result: " << f({1, 2}) << endl;\n    return 0;\n}\n',
  },
  {
    language: 'java',
    words: ['Java', 'JAVA', 'csharp', 'javascript'],
    head: 'import java.util.*;\n\n',
    opening: '    public int f(List<Integer> xs) {\n',
    around: ['class Solution {\n', '}\n'],
    body: '        int n = 0;\n        for (int x : xs) if (x >= 3 && x < 9) n += x * 2;\n        return ~n;\n    }\n',
    wrong: '        return 0;\n    }\n',
    helper: '    private int half(int x) {\n        return x / 2;\n    }\n',
    callHelper: '        half(2);\n',
    main: 'public class Main {\n    public static void main(String[] args) {\n        System.out.println(new Solution().f(List.of(1, 2)));\n    }\n}\n',
  },
  {
    language: 'go',
    words: ['golang', 'Go', 'rust', 'c'],
    head: 'import (\n    "math"\n)\n\n',
    opening: 'func F(xs []int) int {\n',
    around: ['', ''],
    body: '\tok := true\n\tn := 0\n\tfor _, x := range xs {\n\t\tif x >= 3 {\n\t\t\tok = false\n\t\t\tbreak\n\t\t}\n\t\tn += int(math.Abs(float64(x)))\n\t}\n\tif ok {\n\t\tn = 2 * n\n\t}\n\treturn n\n}\n',
    wrong: '\treturn 0\n}\n',
    helper: 'func half(x int) int {\n\treturn x / 2\n}\n',
    callHelper: '\t_ = half(2)\n',
    main: 'func main() {\n\tprintln(F([]int{1, 2}))\n}\n',
  },
  {
    language: 'rust',
    words: ['rs', 'Rust', 'go', 'cpp'],
    head: 'use std::collections::HashMap;\n\n',
    opening: 'fn f(xs: Vec<i32>) -> i32 {\n',
    around: ['', ''],
    body: '    let mut n = 0;\n    for x in &xs {\n        if (3..9).contains(x) { n += x * 2; }\n    }\n    !n\n}\n',
    wrong: '    0\n}\n',
    helper: 'fn half(x: i32) -> i32 {\n    x / 2\n}\n',
    callHelper: '    let _ = half(2);\n',
    main: 'fn main() {\n    println!("{}", f(vec![1, 2]));\n}\n',
  },
];

const T = '```';
/** Nothing of it may come into a program. */
const SAID = 'As said before';

/** Answers as models write them, by what they look like. */
function answersOf(code: Code): Readonly<Record<string, string>> {
  const { language, words, head, opening, around, body, wrong, helper, callHelper, main } = code;
  const fence = (text: string, word = language) => `${T}${word}\n${text}${T}\n`;
  const told = (text: string) =>
    `${SAID}, here's the code:\n\n${text}\n**Explanation** (${SAID}): it's O(n).\n`;
  const inClass = (text: string) => around[0] + text + around[1];
  const whole = inClass(opening + body);
  const bad = inClass(opening + wrong);
  const helped = opening + callHelper + body;
  const skeleton = inClass(`${opening}// ... existing code ...\n}\n`);
  return {
    'a file with main': told(fence(`${head}${whole}\n${main}`)),
    ...Object.fromEntries(words.map((word) => [`a fence called ${word}`, told(fence(head + whole, word))])),
    'a fence without a name': told(fence(head + whole, '')),
    'a fence of tildes': told(`~~~${language}\n${head}${whole}~~~\n`),
    'a fence in a list': `1. ${SAID}:\n\n${fence(head + whole).replace(/^(?=.)/gm, '   ')}`,
    'a fence that is not closed': `${SAID}:\n${T}${language}\n${head}${whole}`,
    'a fence cut off in main': `${SAID}:\n${T}${language}\n${head}${whole}\n${main.slice(0, main.lastIndexOf('(') + 1)}`,
    'the function alone': fence(opening + body),
    'the body alone': told(fence(body)),
    'the body and no fence': body,
    'the body and a fence that closes': `${body}${T}\n${SAID}.\n`,
    'no fence': `${SAID}, this works:\n\n${head}${whole}\nThat's all, ${SAID}.\n`,
    'a helper first': told(
      `${fence(helper)}\nand, ${SAID},\n\n${fence(around[0] === '' ? head + helped : helped)}`,
    ),
    'a helper beside it': told(fence(head + inClass(`${helper}\n${helped}`))),
    'a first attempt': told(`${fence(head + bad)}\nWait, ${SAID}: that is wrong.\n\n${fence(head + whole)}`),
    'usage behind': told(`${fence(head + whole)}\nUsage:\n\n${fence(main)}`),
    'usage before': told(`${fence(main)}\nwith\n\n${fence(head + whole)}`),
    'its output': told(`${fence(head + whole)}\nOutput:\n\n${T}\n${SAID}: 6\n${T}\n`),
    commands: told(`${T}bash\nmake ${SAID}\n${T}\n\n${fence(head + whole)}`),
    'a skeleton before': told(`${fence(skeleton)}\nfilled in:\n\n${fence(head + whole)}`),
    'a skeleton behind': told(`${fence(head + whole)}\nin its place:\n\n${fence(skeleton)}`),
    thinking: `<think>\n${SAID}: ${fence(head + bad)}\n</think>\n${fence(head + whole)}`,
    tags: `[CODE]\n${head}${whole}[/CODE]\n`,
    'Windows line ends': told(fence(`${head}${whole}\n${main}`)).replaceAll('\n', '\r\n'),
    'an end token': `${fence(head + whole)}<|im_end|>`,
  };
}

describe.each(CODES)('answers in $language', (code) => {
  const { language, head, opening, around, body } = code;
  const problem: Problem = {
    taskId: `${language}/0`,
    language,
    prompt: `${head}${around[0]}${opening}`,
    canonicalSolution: body + around[1],
    tests: { kind: 'function', entryPoint: language === 'go' ? 'F' : 'f', test: '' },
  };
  const squeezed = (text: string | null) => (text ?? '').replace(/\s+/g, '');

  test.each(Object.entries(answersOf(code)))('%s', (_, answer) => {
    const { source, rule } = extractAnswer(problem, answer);
    expect(rule).not.toBe('unparsed');
    expect(squeezed(source)).toContain(squeezed(body).replace(/\}$/, ''));
    expect(source).not.toContain(SAID);
    if (answer.includes('half')) expect(source).toMatch(/int half|half\(x/);
    expect(squeezed(source).split(squeezed(opening))).toHaveLength(2);
  });
});

import { fileURLToPath } from 'node:url';

/** Ours of boost/any.hpp, so that the peer needs no Boost on this machine. */
const STAND_INS = fileURLToPath(new URL('../../sandbox/cpp/stand-ins', import.meta.url));

const HEADERS =
  'stdlib.h algorithm cmath math.h numeric stdio.h vector set map queue stack list deque boost/any.hpp string climits cstring iostream sstream fstream';

/** HumanEvalPack's own evaluation and MultiPL-E's: one file with the test in it, `g++`, and the exit code. */
export const CPP = {
  tools: [['g++', '--version']],
  pack: ({ task_id, prompt, test }, completion) => ({
    file: 'test.cpp',
    text: `using namespace std;\n${HEADERS.split(' ')
      .map((one) => `#include<${one}>\n`)
      .join('')}${prompt}${completion}\n${test}`,
    commands: [
      [
        'g++',
        '-std=c++11',
        `-I${STAND_INS}`,
        'test.cpp',
        ...(task_id.endsWith('/162') ? ['-lcrypto', '-lssl'] : []),
      ],
      ['./a.out'],
    ],
  }),
  multiplE: ({ prompt, tests }, completion) => ({
    file: 'test.cpp',
    text: `${prompt}${completion}${tests}`,
    commands: [['g++', 'test.cpp', '-o', 'test', '-std=c++17'], ['./test']],
  }),
  suffix: 'cpp',
  comment: '//',
  programs: {
    HumanEval_53_add: ['    return x + y;\n', '    return x - y;\n'],
    HumanEval_23_strlen: ['    return string.size();\n', '    return string.size() / 2;\n'],
    HumanEval_27_flip_case: [
      '    for (char &c : string) c = isupper(c) ? tolower(c) : toupper(c);\n    return string;\n',
      '    for (char &c : string) c = toupper(c);\n    return string;\n',
    ],
  },
};

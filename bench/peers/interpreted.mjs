/** MultiPL-E's way for languages that are not compiled: the program with its test in one file, one process. */
function interpreted({ command, needs, ...rest }) {
  return {
    tools: [needs],
    multiplE: ({ prompt, tests }, completion) => ({
      file: `main.${rest.suffix}`,
      text: `${prompt}${completion}${tests}`,
      commands: [[command, `main.${rest.suffix}`]],
    }),
    ...rest,
  };
}

export const PHP = interpreted({
  command: 'php',
  needs: ['php', '-r', ''],
  suffix: 'php',
  comment: '//',
  programs: {
    HumanEval_53_add: ['    return $x + $y;\n}\n', '    return $x - $y;\n}\n'],
    HumanEval_27_flip_case: [
      '    return strtolower($string) ^ strtoupper($string) ^ $string;\n}\n',
      '    return strtoupper($string);\n}\n',
    ],
  },
});

export const RUBY = interpreted({
  command: 'ruby',
  needs: ['ruby', '-e', 'require "test/unit"; exit!(0)'],
  suffix: 'rb',
  comment: '#',
  programs: {
    HumanEval_53_add: ['  x + y\nend\n', '  x - y\nend\n'],
    HumanEval_23_strlen: ['  string.size\nend\n', '  string.size / 2\nend\n'],
    HumanEval_27_flip_case: ['  string.swapcase\nend\n', '  string.upcase\nend\n'],
  },
});

export const LUA = interpreted({
  command: 'lua',
  needs: ['lua', '-e', 'require("luaunit")'],
  suffix: 'lua',
  comment: '--',
  programs: {
    HumanEval_53_add: ['    return x + y\nend\n', '    return x - y\nend\n'],
    HumanEval_23_strlen: ['    return #string\nend\n', '    return #string // 2\nend\n'],
    HumanEval_27_flip_case: [
      '    return (string:gsub("%a", function(c) return c:upper() == c and c:lower() or c:upper() end))\nend\n',
      '    return string:upper()\nend\n',
    ],
  },
});

export const PERL = interpreted({
  command: 'perl',
  needs: ['perl', '-MTest::Deep', '-e', '1'],
  suffix: 'pl',
  comment: '#',
  programs: {
    HumanEval_53_add: ['    return $x + $y;\n}\n', '    return $x - $y;\n}\n'],
    HumanEval_23_strlen: ['    return length($string);\n}\n', '    return 1;\n}\n'],
    HumanEval_27_flip_case: [
      '    return $string =~ tr/a-zA-Z/A-Za-z/r;\n}\n',
      '    return uc($string);\n}\n',
    ],
  },
});

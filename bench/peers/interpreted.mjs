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

export const R = interpreted({
  command: 'Rscript',
  needs: ['Rscript', '-e', '1'],
  suffix: 'r',
  comment: '#',
  programs: {
    HumanEval_53_add: ['    return(x + y)\n}\n', '    return(x - y)\n}\n'],
    HumanEval_23_strlen: ['    return(nchar(string))\n}\n', '    return(length(string))\n}\n'],
    HumanEval_27_flip_case: [
      '    return(chartr("a-zA-Z", "A-Za-z", string))\n}\n',
      '    return(toupper(string))\n}\n',
    ],
  },
});

export const RACKET = interpreted({
  command: 'racket',
  needs: ['racket', '-l', 'racket/base', '-l', 'rackunit'],
  suffix: 'rkt',
  comment: ';',
  programs: {
    HumanEval_53_add: ['  (+ x y))\n', '  (- x y))\n'],
    HumanEval_23_strlen: ['  (string-length string))\n', '  (quotient (string-length string) 2))\n'],
    HumanEval_27_flip_case: [
      '  (list->string (for/list ([c string]) (if (char-upper-case? c) (char-downcase c) (char-upcase c)))))\n',
      '  (string-upcase string))\n',
    ],
  },
});

/** Its tests begin with the bracket that completions leave out. */
export const BASH = interpreted({
  command: 'bash',
  needs: ['bash', '-c', ':'],
  suffix: 'sh',
  comment: '#',
  programs: {
    HumanEval_53_add: ['    echo $(($1 + $2))\n', '    echo $(($1 - $2))\n'],
    HumanEval_23_strlen: ['    printf %s "$1" | wc -c\n', '    echo $#\n'],
    HumanEval_27_flip_case: ['    echo "$1" | tr a-zA-Z A-Za-z\n', '    echo "$1" | tr a-z A-Z\n'],
  },
});

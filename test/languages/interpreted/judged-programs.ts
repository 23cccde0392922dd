import type { Language } from '../../../src/core/language.ts';
import type { Judged } from './judged.ts';
import { JUDGED_IN_R } from './judged-in-r.ts';
import { JUDGED_IN_RACKET } from './judged-in-racket.ts';

/** A whole program that doubles the number it reads and ends with 3, and two that fail. */
export interface WholePrograms {
  readonly doubles: string;
  readonly throws: string;
  readonly isNone: string;
}

export const JUDGED: Readonly<Record<Language, readonly Judged[]>> = {
  perl: [
    {
      what: 'eq_deeply compares lists, hashes and texts',
      prompt: 'sub f {\n    my($x) = @_;\n',
      entryPoint: 'f',
      test: 'use Test::Deep;\nsub t {\n    my $candidate = \\&f;\n    if(eq_deeply($candidate->([1, "a", undef]),{"list" => [1, "a", undef], "half" => 0.5})) {\n    print "ok!" }else{\n    exit 1;\n    }\n}\nt();\n',
      bodies: [
        ['    return { half => 1 / 2, list => $x };\n}\n', 'passed'],
        ['    return { half => 0.25, list => $x };\n}\n', 'wrong_answer'],
        ['    return { list => $x };\n}\n', 'wrong_answer'],
        ['    my $r = { half => 1 / 2, list => $x }; return ($r, $r);\n}\n', 'wrong_answer'],
        ['    return $x->{list};\n}\n', 'runtime_error'],
        ['    print "ok!"; exit 0;\n}\n', 'exited_early'],
        ['    return { half => \n}\n', 'syntax_error'],
      ],
    },
    {
      what: 'a function may return nothing, and Test::More compares single values',
      prompt: 'sub f {\n    my($x) = @_;\n',
      entryPoint: 'f',
      test: 'use Test::More tests => 2;\nuse Test::Deep;\nexit 1 unless eq_deeply(f(0), undef);\nis(f(1), 2);\nis_deeply([f(1)], [2]);\n',
      bodies: [
        ['    return unless $x;\n    return $x + 1;\n}\n', 'passed'],
        ['    return undef unless $x;\n    return "2";\n}\n', 'passed'],
        ['    return $x + 1;\n}\n', 'wrong_answer'],
        ['    return unless $x;\n    return (2, 2);\n}\n', 'wrong_answer'],
      ],
    },
  ],
  ruby: [
    {
      what: 'assert_equal compares lists, hashes, symbols and nil',
      prompt: 'def f(x)\n',
      entryPoint: 'f',
      test: 'require \'test/unit\'\nclass TestF < Test::Unit::TestCase\n  def test_f\n    candidate = method(:f)\n    assert_equal({"a" => [1, 2.5, :b], nil => true}, candidate.call([1, 2.5, :b]))\n  end\nend\n',
      bodies: [
        ['  { nil => true, "a" => x }\nend\n', 'passed'],
        ['  { nil => false, "a" => x }\nend\n', 'wrong_answer'],
        ['  { nil => true, "a" => x.map(&:to_s) }\nend\n', 'wrong_answer'],
        ['  x.fetch(9)\nend\n', 'runtime_error'],
        ['  exit(0)\nend\n', 'exited_early'],
        ['  Object.new\nend\n', 'runtime_error'],
        ['  x.map { |one|\nend\n', 'syntax_error'],
      ],
    },
    {
      what: 'what is raised can be expected, and named arguments and large numbers cross',
      prompt: 'def f(x, by: 1)\n',
      entryPoint: 'f',
      test: "require 'minitest/autorun'\nclass TestF < Minitest::Test\n  def test_f\n    assert_raises(ArgumentError) { f(-1) }\n    assert_equal 10**30, f(10**29, by: 10)\n  end\nend\n",
      bodies: [
        ['  raise ArgumentError, "no" if x.negative?\n  x * by\nend\n', 'passed'],
        ['  raise TypeError, "no" if x.negative?\n  x * by\nend\n', 'runtime_error'],
        ['  raise ArgumentError, "no" if x.negative?\n  x\nend\n', 'wrong_answer'],
        ['  x * by\nend\n', 'wrong_answer'],
      ],
    },
  ],
  php: [
    {
      what: 'what is not identical is wrong: kinds, keys and their order',
      prompt: '<?php\nfunction f($x) {\n',
      entryPoint: 'f',
      test: 'function candidate(...$args) {\n    return f(...$args);\n}\nfunction test(): void {\n    if (candidate(array(1, 2.0, "a")) !== array("a" => array(1, 2.0, "a"), "b" => null)) { throw new Exception("Test failed!"); }\n}\ntest();\n',
      bodies: [
        ['    return ["a" => $x, "b" => null];\n}\n', 'passed'],
        ['    return ["b" => null, "a" => $x];\n}\n', 'wrong_answer'],
        ['    return ["a" => [1, 2, "a"], "b" => null];\n}\n', 'wrong_answer'],
        ['    return [$x[9] ?? throw new OutOfBoundsException("no")];\n}\n', 'runtime_error'],
        ['    exit(0);\n}\n', 'exited_early'],
        ['    return new ArrayObject($x);\n}\n', 'runtime_error'],
        ['    return [;\n}\n', 'syntax_error'],
        ['    return 1;\n}\nfunction f($x) { return 2; }\n', 'syntax_error'],
      ],
    },
    {
      what: 'assert fails, and what is thrown can be expected',
      prompt: '<?php\nfunction f(int ...$x): int {\n',
      entryPoint: 'f',
      test: 'assert(f(1, 2) === 3);\ntry { f(); assert(false); } catch (InvalidArgumentException $e) { assert($e->getMessage() === "none"); }\n',
      bodies: [
        [
          '    if (!$x) { throw new InvalidArgumentException("none"); }\n    return array_sum($x);\n}\n',
          'passed',
        ],
        ['    return array_sum($x);\n}\n', 'wrong_answer'],
        ['    return "a";\n}\n', 'runtime_error'],
      ],
    },
  ],
  lua: [
    {
      what: 'assertEquals compares tables, numbers by their value',
      prompt: 'local function f(x)\n',
      entryPoint: 'f',
      test: "lu = require('luaunit')\n\nfunction test_humaneval()\nlocal candidate = f\n    lu.assertEquals(candidate({1, 'a'}), {['list'] = {1, 'a'}, ['half'] = 0.5, ['one'] = 1.0})\nend\n\nos.exit(lu.LuaUnit.run())\n",
      bodies: [
        ['  return { list = x, half = 1 / 2, one = 1 }\nend\n', 'passed'],
        ['  return { list = x, half = 1 / 4, one = 1 }\nend\n', 'wrong_answer'],
        ['  return { list = x, half = 1 / 2, one = 1, more = false }\nend\n', 'wrong_answer'],
        ['  return x.list.list\nend\n', 'runtime_error'],
        ["  error('not enough memory', 0)\nend\n", 'memory_limit'],
        ['  return print\nend\n', 'runtime_error'],
        ['  os.exit(0)\nend\n', 'exited_early'],
        ['  return {\nend\n', 'syntax_error'],
      ],
    },
    {
      what: 'several results and nil cross, and what is raised can be expected',
      prompt: 'function f(x)\n',
      entryPoint: 'f',
      test: "local one, two, three = f(1)\nassert(one == 1 and two == nil and three == 'a\\0\\1b', 'results')\nassert(not pcall(f, nil))\n",
      bodies: [
        ["  return x + 0, nil, 'a\\0\\1b'\nend\n", 'passed'],
        ["  return x, nil, 'a\\0\\1b'\nend\n", 'wrong_answer'],
        ["  return x + 0, 'a\\0\\1b'\nend\n", 'wrong_answer'],
      ],
    },
  ],
  bash: [
    {
      what: 'what is printed is compared, without the line breaks at its end',
      prompt: '#!/bin/bash\nf() {\n',
      entryPoint: 'f',
      test: 'candidate() {\n    f "$@"\n}\n\nset -e\nrun_test() {\n    [[ $(candidate "a b" "" "*") = "3: a b--*" ]]\n    [[ $(candidate) = "0: " ]]\n}\n\nrun_test\n',
      bodies: [
        ['    local IFS=-\n    echo "$#: $*"\n}\n', 'passed'],
        ['    local IFS=-\n    echo "$#: $*"\n', 'passed'],
        ['    printf "%s: " $#\n    printf "%s\\n" "$@" | paste -s -d-\n}\n', 'passed'],
        ['    echo "$#: $*"\n}\n', 'wrong_answer'],
        ['    local IFS=-\n    echo "$#: $*"\n    exit 1\n}\n', 'passed'],
        ['    echo "$#: "$(joined "$@")\n}\n', 'runtime_error'],
        ['    yes\n}\n', 'output_limit'],
        ['}\nexit 0\n', 'syntax_error'],
        ['    :\n}\nexit 0\n', 'exited_early'],
        ['    echo "$#: $(\n}\n', 'syntax_error'],
      ],
    },
    {
      what: 'an exit code can be expected, and what is printed need not be text',
      prompt: 'function f {\n',
      entryPoint: 'f',
      test: "if f no; then exit 1; fi\nf $'\\xff\\n' >/dev/null || exit 2\n[[ $(f $'\\xff') == $'<\\xff>' ]] || exit 3\n(($(f x | wc -l) == 2))\n",
      bodies: [
        ['  [[ $1 != no ]] || return 7\n  printf "<%s>\\n\\n" "$1"\n}\n', 'passed'],
        ['  printf "<%s>\\n\\n" "$1"\n}\n', 'wrong_answer'],
        ['  [[ $1 != no ]] || return 7\n  printf "<%s>\\n" "$1"\n}\n', 'wrong_answer'],
      ],
    },
  ],
  r: JUDGED_IN_R,
  racket: JUDGED_IN_RACKET,
};

export const WHOLE: Readonly<Record<Language, WholePrograms>> = {
  perl: {
    doubles: 'my $n = <STDIN>;\nprint $n * 2, " $ARGV[0]\\n";\nexit 3;\n',
    throws: 'die "no" if 1;\n',
    isNone: 'print (;\n',
  },
  ruby: {
    doubles: 'puts "#{gets.to_i * 2} #{ARGV[0]}"\nexit 3\n'.replace('gets', '$stdin.gets'),
    throws: 'raise ArgumentError, "no"\n',
    isNone: 'puts (;\n',
  },
  php: {
    doubles: '<?php\necho intval(fgets(STDIN)) * 2, " $argv[1]\\n";\nexit(3);\n',
    throws: '<?php\nthrow new Exception("no");\n',
    isNone: '<?php\necho (;\n',
  },
  lua: {
    doubles: "print(io.read('n') * 2 .. ' ' .. arg[1])\nos.exit(3)\n",
    throws: "error('no')\n",
    isNone: 'print (;\n',
  },
  bash: {
    doubles: 'read -r n\necho "$((n * 2)) $1" | cat\nexit 3\n',
    throws: 'set -u\necho "$no"\n',
    isNone: 'echo (;\n',
  },
  r: {
    doubles:
      'n <- as.numeric(readLines(file("stdin"), n = 1))\ncat(n * 2, commandArgs(trailingOnly = TRUE)[1])\ncat("\\n")\nquit(status = 3)\n',
    throws: 'stop("no")\n',
    isNone: 'print(;\n',
  },
  racket: {
    doubles:
      '#lang racket\n(define n (string->number (string-trim (read-line))))\n(printf "~a ~a\\n" (* n 2) (vector-ref (current-command-line-arguments) 0))\n(exit 3)\n',
    throws: '#lang racket\n(raise (list "no"))\n',
    isNone: '#lang racket\n(displayln (\n',
  },
};

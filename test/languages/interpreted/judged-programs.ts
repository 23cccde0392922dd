import type { Language } from '../../../src/core/language.ts';
import type { Verdict } from '../../../src/core/verdict.ts';

/** A function, a test of it as suites write one, and what programs come to that it is run against. */
export interface Judged {
  readonly what: string;
  readonly prompt: string;
  readonly entryPoint: string;
  readonly test: string;
  readonly bodies: readonly (readonly [body: string, verdict: Verdict])[];
}

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
  r: [
    {
      what: 'all.equal compares vectors, lists, names and what is not available',
      prompt: 'f <- function(x) {\n',
      entryPoint: 'f',
      test: 'test_humaneval <- function() {\n    candidate <- f\n    stopifnot(isTRUE(all.equal(candidate(c(1, NA)), list("list" = c(1, NA), "half" = 0.5, "none" = NULL, "deep" = list(TRUE, "zw\u00f6lf", list())))))\n}\ntest_humaneval()\n',
      bodies: [
        [
          '    list(list = x, half = 1 / 2, none = NULL, deep = list(TRUE, "zw\u00f6lf", list()))\n}\n',
          'passed',
        ],
        [
          '    list(list = x, half = 1 / 4, none = NULL, deep = list(TRUE, "zw\u00f6lf", list()))\n}\n',
          'wrong_answer',
        ],
        [
          '    list(list = c(1, 2), half = 0.5, none = NULL, deep = list(TRUE, "zw\u00f6lf", list()))\n}\n',
          'wrong_answer',
        ],
        [
          '    list(x, half = 0.5, none = NULL, deep = list(TRUE, "zw\u00f6lf", list()))\n}\n',
          'wrong_answer',
        ],
        ['    x[[9]]\n}\n', 'runtime_error'],
        ['    print\n}\n', 'runtime_error'],
        ['    quit(status = 0)\n}\n', 'exited_early'],
        ['    list(x,\n}\n', 'syntax_error'],
      ],
    },
    {
      what: 'what is nothing, or shorter, equals no more than it is compared with',
      prompt: 'f <- function(x) {\n',
      entryPoint: 'f',
      test: 'stopifnot(f(NULL) == c())\nstopifnot(all(f(1) == c(1, 1)), f(1) == 1)\nif (any(f(2) != c(2, 2))) stop("no")\n',
      bodies: [
        ['    rep(x, 2)\n}\n', 'passed'],
        ['    x\n}\n', 'wrong_answer'],
        ['    NULL\n}\n', 'wrong_answer'],
        ['    if (is.null(x) || x == 1) rep(x, 2) else numeric()\n}\n', 'wrong_answer'],
        ['    if (is.null(x) || x == 1) rep(x, 2) else x\n}\n', 'wrong_answer'],
      ],
    },
    {
      what: 'testthat expects conditions, classes and what packages make, and named arguments cross',
      prompt: 'f <- function(x, by = 1) {\n',
      entryPoint: 'f',
      test: 'library(testthat)\ntest_that("f", {\n  expect_error(f("a"), "no number")\n  expect_warning(f(-1), "below")\n  expect_equal(f(4, by = 2), factor(c("a", "b")))\n  testthat::expect_identical(f(5), data.frame(x = 1:2, y = c("a", "b")))\n})\n',
      bodies: [
        [
          '  if (is.character(x)) stop("no number")\n  if (x < 0) warning("below")\n  if (by == 2) factor(c("a", "b")) else setNames(data.frame(1:2, c("a", "b")), c("x", "y"))\n}\n',
          'passed',
        ],
        [
          '  if (is.character(x)) stop("no number")\n  if (by == 2) factor(c("a", "b")) else data.frame(x = 1:2, y = c("a", "b"))\n}\n',
          'wrong_answer',
        ],
        [
          '  if (is.character(x)) stop("no number")\n  if (x < 0) warning("below")\n  if (by == 2) c("a", "b") else data.frame(x = 1:2, y = c("a", "b"))\n}\n',
          'wrong_answer',
        ],
        ['  if (x < 0) warning("below")\n  NULL\n}\n', 'wrong_answer'],
        [
          '  if (is.character(x)) stop("no number")\n  structure(list(), class = "own")\n}\n',
          'runtime_error',
        ],
      ],
    },
  ],
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
  r: {
    doubles:
      'n <- as.numeric(readLines(file("stdin"), n = 1))\ncat(n * 2, commandArgs(trailingOnly = TRUE)[1])\ncat("\\n")\nquit(status = 3)\n',
    throws: 'stop("no")\n',
    isNone: 'print(;\n',
  },
};

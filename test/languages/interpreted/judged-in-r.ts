import type { Judged } from './judged.ts';

export const JUDGED_IN_R: readonly Judged[] = [
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
      ['    list(x, half = 0.5, none = NULL, deep = list(TRUE, "zw\u00f6lf", list()))\n}\n', 'wrong_answer'],
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
    test: 'stopifnot(f(NULL) == c())\nstopifnot(all(f(1) == c(1, 1)), f(1) == 1)\nif (any(f(2) != c(2, 2))) stop("no")\nstopifnot(any(f(3) == c(3, 4, 5)), f(4)[1] == 4, all(f(5) == 5))\n',
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
      ['  if (is.character(x)) stop("no number")\n  structure(list(), class = "own")\n}\n', 'runtime_error'],
    ],
  },
];

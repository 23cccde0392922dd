import type { Probes } from '../probes.ts';

export const R_PROBES: Probes = {
  problem: {
    taskId: 'preflight',
    language: 'r',
    prompt: 'twice <- function(x) {\n',
    canonicalSolution: '  x * 2\n}\n',
    tests: {
      kind: 'function',
      entryPoint: 'twice',
      test: 'test <- function() {\n  candidate <- twice\n  stopifnot(isTRUE(all.equal(candidate(2), 4)))\n  stopifnot(identical(candidate(c(0, NA)), c(0, NA)))\n}\ntest()\n',
    },
  },
  bodies: [
    ['  x * 2\n}\n', 'passed'],
    ['  x + 2\n}\n', 'wrong_answer'],
    ['  stop("no")\n}\n', 'runtime_error'],
    ['  x * (\n}\n', 'syntax_error'],
    ['  repeat NULL\n}\n', 'timeout'],
  ],
  escape:
    '  found <- tryCatch(suppressWarnings(readLines("/etc/passwd")), error = function(e) NULL)\n  if (is.null(found)) -1 else x * 2\n}\n',
};

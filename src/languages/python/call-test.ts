import type { CallTestOptions, NumberedCall } from '../../core/tests/calls-tests.ts';
import { officialCallRule } from './official-call-rules.ts';

/** Characters of an expected value that a message shows. */
const SHOWN = 200;

/** Of an integer; of millions Python takes minutes. */
const MOST_DIGITS = 200_000;

// What Python's `splitlines` takes for line ends and JSON leaves as it is: the lines of a test are counted by it.
const LINE_ENDS = /[\u0085\u2028\u2029]/g;

/**
 * The test that calls a function with each of the arguments and compares what it returns. Like any other it runs in the judge, which the
 * program can't reach.
 *
 * As JSON has neither, a tuple equals a list, and keys are compared by their text. A number that is a fraction on either side is equal within
 * the tolerance; integers are compared digit by digit. Objects whose keys all read as integers are passed as dicts with integer keys, which is
 * what they were before they became JSON.
 *
 * @example
 * callTest([{ number: 1, argumentsJson: '[[2, 7], 9]', resultJson: '[0, 1]' }], 1); // "import json...def check(candidate): ..."
 */
export function callTest(
  calls: readonly NumberedCall[],
  count: number,
  options: CallTestOptions = {},
): string {
  // JSON inside JSON, which is a Python literal as well: no text of the task can end the literal it stands in.
  const made = calls.map(({ number, argumentsJson, resultJson }) => [number, argumentsJson, resultJson]);
  return `import json
import math
import re
import sys

CALLS = json.loads(${pythonText(JSON.stringify(made))})


def value_of(text, **how):
    # More digits than Python reads by itself, for the task's own numbers alone: what a program returns is never written out.
    if not hasattr(sys, 'set_int_max_str_digits'):
        return json.loads(text, **how)
    usual = sys.get_int_max_str_digits()
    sys.set_int_max_str_digits(${MOST_DIGITS})
    try:
        return json.loads(text, **how)
    finally:
        sys.set_int_max_str_digits(usual)


${options.compareAs === undefined ? ownRule(options) : officialCallRule(options.compareAs)}

def check(candidate):
    for number, arguments, result in CALLS:
        actual = candidate(*arguments_of(arguments))
        assert is_right(actual, value_of(result)), f'call {number} of ${count}: expected {result[:${SHOWN}]}'
`;
}

/** Python text that defines `arguments_of(text)` and `is_right(actual, expected)`. */
function ownRule({
  tolerance: { absolute = 1e-6, relative = 1e-6 } = {},
  resultsMayBeWrapped = false,
}: CallTestOptions): string {
  return `
INTEGER = re.compile('0|-?[1-9][0-9]*')


def with_integer_keys(fields):
    if fields and all(INTEGER.fullmatch(key) and len(key) <= 4300 for key in fields):
        return {int(key): value for key, value in fields.items()}
    return fields


def arguments_of(text):
    return value_of(text, object_hook=with_integer_keys)


def is_near(got, wanted):
    try:
        return math.isclose(got, wanted, rel_tol=${relative}, abs_tol=${absolute}) or (got != got and wanted != wanted)
    except OverflowError:
        return False


def is_same(actual, expected):
    pending = [(actual, expected)]
    while pending:
        got, wanted = pending.pop()
        if type(wanted) is list:
            if type(got) not in (list, tuple) or len(got) != len(wanted):
                return False
            pending.extend(zip(got, wanted))
        elif type(wanted) is dict:
            if not isinstance(got, dict) or len(got) != len(wanted):
                return False
            named = {str(key): value for key, value in got.items()}
            if named.keys() != wanted.keys():
                return False
            pending.extend((named[key], wanted[key]) for key in wanted)
        elif type(got) not in (str, bool, int, float, type(None)):
            return False
        elif float in (type(got), type(wanted)) and type(got) in (int, float) and type(wanted) in (int, float):
            if got != wanted and not is_near(got, wanted):
                return False
        elif got != wanted:
            return False
    return True


def is_right(actual, expected):
    return is_same(actual, expected)${resultsMayBeWrapped ? ' or is_same(actual, expected[0])' : ''}
`;
}

function pythonText(text: string): string {
  return JSON.stringify(text).replace(
    LINE_ENDS,
    (end) => `\\u${end.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

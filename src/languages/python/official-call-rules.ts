import type { OfficialRule } from '../../core/tests/official-rule.ts';

const LIST_OF_A_TUPLE = `
def without_tuple(value):
    return list(value) if isinstance(value, tuple) else value
`;

/**
 * LiveCodeBench: Python's own `==`, so that `1 == 1.0 == True` and fractions have to be equal to the last bit. Only a tuple that is the whole
 * result may stand for a list.
 */
const LIVE_CODE_BENCH = `${LIST_OF_A_TUPLE}

def arguments_of(text):
    return value_of(text)


def is_right(actual, expected):
    return without_tuple(actual) == expected
`;

/**
 * APPS, and with it TACO: the same; and the first element of an expected list counts as the result as well, also where the
 * result is a list of tuples. A dict that is the first argument, or the expected result or its first element, gets integers for keys where all
 * read as such, and then stands alone: whatever stood behind it is dropped.
 */
const APPS = `${LIST_OF_A_TUPLE}

def with_numbers_for_keys(fields):
    return [{int(key): value for key, value in fields.items()}]


def alone_with_numbers(values):
    try:
        return with_numbers_for_keys(values[0]) if isinstance(values[0], dict) else values
    except (ValueError, TypeError, LookupError):
        return values


def arguments_of(text):
    return alone_with_numbers(value_of(text))


def wanted_of(expected):
    try:
        if isinstance(expected, dict):
            expected = with_numbers_for_keys(expected)
    except ValueError:
        pass
    return alone_with_numbers(expected)


def lists_of_tuples(value):
    try:
        return [list(row) for row in value] if isinstance(value[0], tuple) else None
    except (TypeError, LookupError):
        return None


def is_right(actual, expected):
    got, wanted = without_tuple(actual), wanted_of(expected)
    if got == wanted:
        return True
    if not (isinstance(wanted, list) and wanted):
        return False
    if got == wanted[0]:
        return True
    rows = lists_of_tuples(got)
    return rows is not None and rows == wanted[0]
`;

/** verl's prime_code: as APPS, and what is no JSON is refused before it is compared. */
const PRIME = `${APPS}

is_right_for_apps = is_right


def is_right(actual, expected):
    try:
        json.dumps(actual)
    except (TypeError, ValueError, RecursionError):
        return False
    return is_right_for_apps(actual, expected)
`;

/** Python text that defines `arguments_of(text)` and `is_right(actual, expected)` as the grader has them. */
export function officialCallRule(rule: OfficialRule): string {
  if (rule === 'livecodebench') return LIVE_CODE_BENCH;
  return rule === 'prime' ? PRIME : APPS;
}

"""The judge's half of shared judging: it sends the test to the guest and has to believe what the guest says of it.

For problems that ask for it by name, because their tests need the program's real objects. The test leaves the judge only
when the program has loaded; a verdict made so can still be forged, and every report says so.
"""
_PROGRAM_VERDICTS = {'SystemExit': 'exited_early', 'MemoryError': 'memory_limit'}


def judge_shared(compiled, line):
    """The verdict that the guest claims, as plain data with its evidence.

    @raises Broken when the program does not load, ends, or answers what is no outcome
    """
    line.load()
    outcome = line.ask({'t': [compiled.prompt, compiled.test, compiled.entry_point]}).get('v')
    if outcome == ['passed']:
        return {'verdict': 'passed'}
    try:
        _, exception, test_line, by_program = outcome
    except (TypeError, ValueError):
        line.fail('protocol', 'undecodable outcome of a test')
    details = line.exception_details(exception)
    base, message = details['base'], details['message']
    verdict = {'verdict': 'wrong_answer', 'exception': details['name'], 'program_line': details['line'], 'message': message}
    if by_program is True or base == 'MemoryError':
        verdict['verdict'] = _PROGRAM_VERDICTS.get(base, 'runtime_error')
    elif base != 'AssertionError':
        verdict['message'] = 'the test could not use the result: ' + message
    if type(test_line) is int and 0 < test_line <= len(compiled.lines):
        verdict['test_line'] = test_line
        verdict['test_text'] = compiled.lines[test_line - 1].strip()
    return verdict

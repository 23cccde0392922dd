# attack: Patches the judge module that was inherited from the parent, so that every program is judged passed
# expect: wrong_answer
import sys

judge = sys.modules.get('passk_sandbox.judge')
if judge is not None:
    judge.judge_program = lambda compiled, line: {'verdict': 'passed'}
    judge.run_check = lambda compiled, line: None
    judge._failed_verdict = lambda *arguments: {'verdict': 'passed'}


def f(x):
    return None

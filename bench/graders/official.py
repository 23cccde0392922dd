"""Runs the graders of APPS, TACO, LiveCodeBench and verl as their own evaluations do, one program at a time.

usage: official.py GRADER CHECKOUT VERDICTS < JOBS

A job is a line of JSON: {"id", "program", "input", "output"}, {"id", "program", "inputs", "outputs"} with many cases, or {"id", "program", "fn_name", "arguments", "result"}; a line of VERDICTS is
{"id", "passed"}. Nothing is confined: only programs that are known may be judged so.
"""

import importlib.util
import inspect
import json
import multiprocessing
import os
import sys


def main(grader, checkout, verdicts):
    check = {'apps': apps, 'taco': taco, 'livecodebench': livecodebench, 'prime': prime, 'run_code': run_code}[grader](checkout)
    jobs = [json.loads(line) for line in sys.stdin]
    os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
    os.dup2(1, 2)
    with open(verdicts, 'w') as lines:
        for job in jobs:
            print(json.dumps({'id': job['id'], 'passed': check(job)}), file=lines, flush=True)


def in_outs(job, as_text):
    """As the rows of these data sets have them: APPS and TACO hold values, the others a line of JSON for each argument."""
    if 'inputs' in job:
        return {'inputs': job['inputs'], 'outputs': job['outputs']}
    if 'fn_name' not in job:
        return {'inputs': [job['input']], 'outputs': [job['output']]}
    arguments, result = json.loads(job['arguments']), job['result']
    if as_text:
        return {'fn_name': job['fn_name'], 'inputs': ['\n'.join(map(json.dumps, arguments))], 'outputs': [result]}
    return {'fn_name': job['fn_name'], 'inputs': [arguments], 'outputs': [json.loads(result)]}


def apps(checkout):
    give_pyext(checkout)
    module = load('apps_testing_util', f'{checkout}/eval/testing_util.py')
    return lambda job: apart(lambda: module.run_test(problem={'input_output': in_outs(job, False)}, test=job['program']))


def taco(checkout):
    give_getargspec()
    sys.path.insert(0, checkout)
    from metrics import testing_util

    testing_util.TIMEOUT = 60  # each program imports numpy, for which 4 s may be too short on a busy machine

    def check(job):
        sample = {'input_output': json.dumps(in_outs(job, False))}
        return apart(lambda: testing_util.run_test(sample, test=job['program']))

    return check


def livecodebench(checkout):
    sys.path.insert(0, checkout)
    from lcb_runner.evaluation.compute_code_generation_metrics import check_correctness, run_test  # which also allows more digits

    def check(job):
        sample = {'input_output': json.dumps(in_outs(job, True))}
        if 'inputs' in job:  # many cases are judged by what its evaluation calls itself
            return all_passed(check_correctness(sample, job['program'], timeout=6, debug=False)[0])
        return apart(lambda: run_test(sample, test=job['program'], timeout=6)[0])

    return check


def run_code(checkout):
    """Not a grader of its own: verl's client of SandboxFusion, calling the server that RUN_CODE_URL names, a request a case."""
    module = load('sandbox_fusion_client', f'{checkout}/verl/utils/reward_score/sandbox_fusion/utils.py')
    url = os.environ['RUN_CODE_URL']
    return lambda job: all_passed(module.check_correctness(url, in_outs(job, True), job['program'], timeout=6)[0])


def prime(checkout):
    give_pyext(checkout)
    sys.path.insert(0, f'{checkout}/verl/utils/reward_score')
    from prime_code import compute_score
    from prime_code.testing_util import run_test

    def check(job):
        if 'inputs' in job:
            return compute_score(job['program'], in_outs(job, True))[0] is True
        return apart(lambda: run_test(in_outs(job, True), test=job['program'], timeout=5)[0], all_true)

    return check


def give_pyext(checkout):
    """pyext can't be installed for Python 3.11: TACO's copy of it needs one function that was renamed, and no more."""
    give_getargspec()
    pyext = load('pyext', os.environ.get('PYEXT', f'{checkout}/../TACO/metrics/pyext2.py'))
    sys.modules['pyext'] = pyext


def give_getargspec():
    if not hasattr(inspect, 'getargspec'):
        inspect.getargspec = inspect.getfullargspec


def load(name, path):
    spec = importlib.util.spec_from_file_location(name, path)
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


def apart(run, counts=None):
    """In a process of its own, as theirs do, but without a manager process for each: a grader takes functions of the interpreter away."""
    receiver, sender = multiprocessing.Pipe(duplex=False)
    process = multiprocessing.Process(target=lambda: sender.send((counts or all_passed)(run())))
    process.start()
    sender.close()
    try:
        passed = receiver.recv() if receiver.poll(30) else False
    except EOFError:
        passed = False
    if process.is_alive():
        process.join(1)
        process.kill()
    process.join()
    return passed


def all_passed(results):
    """As the evaluations of APPS, TACO and LiveCodeBench count: every result is more than 0."""
    return len(results) > 0 and all(bool(result > 0) for result in results)


def all_true(results):
    """As verl counts."""
    return all(result is True for result in results)


if __name__ == '__main__':
    main(*sys.argv[1:])

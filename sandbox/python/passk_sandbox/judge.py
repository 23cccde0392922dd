"""The judge: trusted, long-lived, one a worker. It alone reads tests, and it alone says "passed".

It runs `check(candidate)` with `candidate` as a proxy that calls into the guest. The prompt's own helpers
(HumanEval/32, 38, 50 test with them) come from the prompt's text, never from the program.
"""
import ast
import builtins
import itertools
import json
import os
import random
import struct
import sys
import time

from . import assertions, codec
from .failure import MESSAGE_LIMIT, TEST_NAME, broken_verdict, failed_verdict
from .frames import TEST, read_exact, write_frame
from .passing import receive
from .plan import planned_calls
from .program_function import ProgramFunction
from .remote import Broken, Line
from .shared_judging import judge_shared

# The judge's word to the supervisor that a job is judged: job id, CPU us that the judge used for it, and whether it asks
# to be replaced. No verdict: the supervisor's memory is inherited by every guest.
DONE = struct.Struct('>IIB')

# Python 3.9 has no list of them; there a test has to import what it uses.
STANDARD_MODULES = getattr(sys, 'stdlib_module_names', frozenset())

# Compiled tests kept. A suite has hundreds of tasks; their code is small.
CACHE_SIZE = 4096

# A judge is replaced after so many jobs, so that nothing can build up in it.
JOBS_BEFORE_RENEWAL = 2000


class TestError(Exception):
    """The suite's own text does not work; nothing that a program did."""


class CompiledTest:
    """One problem, compiled once and run for each of its programs."""

    def __init__(self, payload):
        fields = json.loads(payload)
        self.entry_point = fields['entry_point']
        self.copy_back = bool(fields.get('copy_back'))
        self.seed = int(fields.get('seed', 0))
        self.shared = fields.get('judging') == 'shared'
        self.lines = fields['test'].splitlines()
        prompt, self.prompt = _compile_prompt(fields['prompt'])
        try:
            tree = ast.parse(fields['test'], TEST_NAME)
            self.names, self.modules, self.own = _names_of(tree)
            self.counted = bool(fields.get('count')) and not self.shared  # goes on after a failure: no call is sure
            unplanned = self.copy_back or self.shared or self.counted
            calls = [] if unplanned else planned_calls(tree, prompt, self.entry_point)
            self.total = assertions.tallied(tree) if self.counted else None
            self.test = compile(tree, TEST_NAME, 'exec')
        except (SyntaxError, ValueError) as error:
            raise TestError('the test does not compile: %s' % error) from None
        self.expects_stop = not self.names.isdisjoint(('StopIteration', 'StopAsyncIteration'))
        self.plan = _plan_request(self.entry_point, calls)
        if self.shared:  # told now, from the suite's own text: a guest must have no word in what is the suite's fault
            _prompt_namespace(self)
            if 'check' not in self.own:
                raise TestError('the test defines no function named check')


def _compile_prompt(prompt):
    """The prompt as a program: its imports and helpers. Where it stops in the middle of a function, what stands before that."""
    lines = prompt.splitlines(keepends=True)
    heads = (''.join(lines[:i]) for i in range(len(lines) - 1, 0, -1) if lines[i][:1].strip())
    for text in itertools.chain((prompt, prompt + '\n    pass\n'), heads):
        try:
            tree = ast.parse(text, '<prompt>')
            return tree, compile(tree, '<prompt>', 'exec')
        except (SyntaxError, ValueError):
            continue
    return None, None


def _plan_request(entry_point, calls):
    """One request of all these calls but the first, and how many they are."""
    if len(calls) < 3:
        return None, 0
    encode = codec.encoder(codec.refuse)
    requests = [
        {'f': entry_point, 'r': call} if codec.crosses_whole(call) else {'f': entry_point, 'a': encode(call)} for call in calls[1:]
    ]
    return codec.dump_request({'q': requests}), len(requests)


def _names_of(tree):
    """What a test uses, what of it can only be a module (`sys.maxsize`, and `sys` never by itself), and what it defines."""
    used, alone, own = set(), set(), set()
    nodes = list(ast.walk(tree))
    bases = {id(node.value) for node in nodes if isinstance(node, ast.Attribute)}
    for node in nodes:
        if isinstance(node, ast.Name):
            used.add(node.id)
            if not isinstance(node.ctx, ast.Load):
                own.add(node.id)
            elif id(node) not in bases:
                alone.add(node.id)
        elif isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            own.add(node.name)
        elif isinstance(node, ast.alias):
            own.add((node.asname or node.name).split('.')[0])
        elif isinstance(node, ast.arg):
            own.add(node.arg)
        elif isinstance(node, ast.ExceptHandler) and node.name:
            own.add(node.name)
    modules = {name for name in used - alone - own if name in STANDARD_MODULES}
    return frozenset(used), frozenset(modules), frozenset(own)


def _bind_rest(namespace, compiled, names, line):
    """Returns whether any of these names is left to the program."""
    missing = [name for name in names if name not in namespace and not hasattr(builtins, name)]
    for name in missing:
        namespace[name] = __import__(name) if name in compiled.modules else ProgramFunction(line, name)
    return not compiled.modules.issuperset(missing)


def _prompt_namespace(compiled):
    """What the prompt defines, in a namespace of its own."""
    random.seed(compiled.seed)
    namespace = {'__name__': 'test'}
    if compiled.prompt is not None:
        try:
            exec(compiled.prompt, namespace)
        except Exception as error:
            raise TestError('the prompt does not run: %s: %s' % (type(error).__name__, error)) from None
    return namespace


def run_check(compiled, line, tally):
    """Run the whole test. Returns if it passed; raises whatever ended it."""
    namespace = _prompt_namespace(compiled)
    namespace[assertions.NAME] = tally
    line.records.namespace = namespace
    candidate = namespace[compiled.entry_point] = ProgramFunction(line, compiled.entry_point)
    # Whatever else the test names and nobody defines can only be the program's, or a module that the program imports.
    if _bind_rest(namespace, compiled, compiled.names - compiled.own, line):
        line.drop_plan()
    exec(compiled.test, namespace)
    _bind_rest(namespace, compiled, compiled.own, line)  # its own elsewhere, in another function, but not here
    check = namespace.get('check')
    if check is None:
        raise TestError('the test defines no function named check')
    tally.run(check, candidate)
    line.load()  # a test that calls nothing still needs a program that loads
    if line.broken is not None:
        raise line.broken


def judge_program(compiled, line):
    """The verdict of one program, as plain data with its evidence."""
    tally = assertions.Tally(line, compiled.total)
    return {**_decide(compiled, line, tally), **(tally.words() if compiled.counted else {})}


def _decide(compiled, line, tally):
    try:
        if compiled.shared:
            return judge_shared(compiled, line)
        run_check(compiled, line, tally)
        return {'verdict': 'passed'}
    except Broken as error:
        return broken_verdict(error, line)
    except TestError as error:
        return {'verdict': 'harness_error', 'message': str(error)[:MESSAGE_LIMIT]}
    except BaseException as error:
        try:
            line.load()  # a program that does not load is the reason, whatever the test said before it asked
        except BaseException:
            pass
        if line.broken is not None:
            return broken_verdict(line.broken, line)
        return failed_verdict(error, compiled.lines, line)


def serve(control, test_descriptor, verdict_descriptor):
    """Judge jobs until the supervisor hangs up. Each begins with the guest's socket, sent over `control`."""
    cache = {}
    judged = 0
    while True:
        word, descriptors = receive(control, 4, 1)
        if not descriptors:
            return
        channel = descriptors[0]
        started = time.process_time_ns()
        job = int.from_bytes(word, 'big')
        payload = read_test(test_descriptor, job)
        try:
            compiled = cache.get(payload)
            if compiled is None:
                if len(cache) >= CACHE_SIZE:
                    cache.clear()
                compiled = cache[payload] = CompiledTest(payload)
            line = Line(channel, compiled.copy_back, compiled.plan, compiled.expects_stop)
            verdict = judge_program(compiled, line)
            if line.printed is not None:
                verdict['printed'] = line.printed
        except TestError as error:
            verdict = {'verdict': 'harness_error', 'message': str(error)[:MESSAGE_LIMIT]}
        os.close(channel)
        verdict['id'] = job
        write_frame(verdict_descriptor, json.dumps(verdict).encode())
        judged += 1
        spent_us = (time.process_time_ns() - started) // 1000
        # What a huge or a slow job left behind in this process is not worth keeping.
        worn = judged >= JOBS_BEFORE_RENEWAL or spent_us > 1_000_000 or verdict['verdict'] == 'memory_limit'
        control.sendall(DONE.pack(job, spent_us, worn))


def read_test(descriptor, job):
    """The test of `job`. Tests of earlier jobs that a killed judge never came to read are passed over."""
    while True:
        number, size = TEST.unpack(read_exact(descriptor, TEST.size))
        payload = read_exact(descriptor, size)
        if number == job:
            return payload
        if number > job:
            raise EOFError('the stream of tests is out of step')

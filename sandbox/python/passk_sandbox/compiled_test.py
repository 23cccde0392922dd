"""One problem's test as the judge keeps it: compiled once, run for each of the problem's programs."""
import ast
import itertools
import marshal

from . import assertions, codec
from .failure import TEST_NAME
from .harmless import is_harmless, modules_are_harmless
from .plan import planned_calls
from .standard_modules import STANDARD_MODULES
from .syntax_tree import walk


class TestError(Exception):
    """The suite's own text does not work; nothing that a program did."""


class CompiledTest:
    """`harmless`: whether it is proved that nothing of it which runs in the judge can change the judge. `own_judge`: whether it has to
    run in one that is thrown away all the same."""

    def __init__(self, fields):
        self.entry_point = fields['entry_point']
        self.copy_back = bool(fields.get('copy_back'))
        self.seed = int(fields.get('seed', 0))
        self.shared = fields.get('judging') == 'shared'
        self.lines = fields['test'].splitlines()
        prompt, self.prompt = _compile_prompt(fields['prompt'])
        try:
            tree = ast.parse(fields['test'], TEST_NAME)
            self.names, self.modules, self.own = _names_of(tree)
            here = () if self.shared else (tree,)  # a shared test runs in the guest; the judge runs the prompt alone
            self.harmless = is_harmless(prompt, *here) and modules_are_harmless(self.modules)
            self.own_judge = bool(fields.get('own_judge'))
            self.counted = bool(fields.get('count')) and not self.shared  # goes on after a failure: no call is sure
            unplanned = self.copy_back or self.shared or self.counted
            calls = [] if unplanned else planned_calls(tree, prompt, self.entry_point)
            self.total = assertions.tallied(tree) if self.counted else None
            self.test = compile(tree, TEST_NAME, 'exec')
        except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
            raise TestError('the test does not compile: %s' % error) from None
        self.expects_stop = not self.names.isdisjoint(('StopIteration', 'StopAsyncIteration'))
        self.plan = _plan_request(self.entry_point, calls)

    def to_bytes(self):
        """For another judge, which has to compile nothing then."""
        return marshal.dumps(vars(self))

    @classmethod
    def from_fields(cls, fields):
        """@param fields: what `to_bytes` of this very interpreter holds"""
        made = cls.__new__(cls)
        vars(made).update(fields)
        return made


def _compile_prompt(prompt):
    """The prompt as a program: its imports and helpers. Where it stops in the middle of a function, what stands before that."""
    lines = prompt.splitlines(keepends=True)
    heads = (''.join(lines[:i]) for i in range(len(lines) - 1, 0, -1) if lines[i][:1].strip())
    for text in itertools.chain((prompt, prompt + '\n    pass\n'), heads):
        try:
            tree = ast.parse(text, '<prompt>')
            return tree, compile(tree, '<prompt>', 'exec')
        except (SyntaxError, ValueError, RecursionError, MemoryError):
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
    nodes = walk(tree)
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

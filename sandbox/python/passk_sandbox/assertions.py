"""Counts the assertions that hold, where somebody wants to know: a test then goes on after one that fails.

The count is the judge's own: `with TALLY: assert ...` around each assertion of `check`, in the judge's process. Assertions in
functions of the test's and under `try`, where a failure may be what the test looks for, are left as they are.
"""
import ast

NAME = '__assertion__'


def tallied(test):
    """Wrap the assertions of `check` in place. Returns how many they are, or None where only a run can tell (loops)."""
    wrapper = _Wrapper()
    for statement in test.body:
        if isinstance(statement, ast.FunctionDef) and statement.name == 'check':
            statement.body = [wrapper.visit(inner) for inner in statement.body]
    ast.fix_missing_locations(test)
    return wrapper.count if wrapper.straight else None


class _Wrapper(ast.NodeTransformer):
    def __init__(self):
        self.count = 0
        self.straight = True
        self.depth = 0

    def visit_Assert(self, node):
        self.count += 1
        self.straight = self.straight and self.depth == 0
        item = ast.withitem(context_expr=ast.Name(id=NAME, ctx=ast.Load()), optional_vars=None)
        return ast.copy_location(ast.With(items=[item], body=[node]), node)

    def generic_visit(self, node):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef, ast.Lambda, ast.Try)):
            return node
        deeper = isinstance(node, (ast.For, ast.AsyncFor, ast.While, ast.If))
        self.depth += deeper
        super().generic_visit(node)
        self.depth -= deeper
        return node


class Tally:
    """One job's count. A context manager that swallows a failed assertion and keeps the first with what it was about."""

    def __init__(self, line, total):
        self.line = line
        self.total = total
        self.passed = 0
        self.seen = 0
        self.first = None

    def __enter__(self):
        self.seen += 1

    def __exit__(self, kind, error, trace):
        if error is None:
            self.passed += 1
        elif not isinstance(error, Exception):
            return False  # the program can't be judged further
        elif self.first is None:
            line = self.line
            self.first = error, line.last_call, line.last_result, line.raised, line.raised_details
        return True

    def run(self, check, candidate):
        """`check(candidate)`; the first assertion that failed, if any did, is raised at the end."""
        try:
            check(candidate)
        except Exception:
            self._raise_first()
            raise
        self.total = self.seen
        self._raise_first()

    def _raise_first(self):
        if self.first is not None:
            line = self.line
            error, line.last_call, line.last_result, line.raised, line.raised_details = self.first
            raise error

    def words(self):
        """For the verdict; nothing where the number of assertions is not known."""
        return {} if self.total is None else {'assertions': [self.passed, self.total]}

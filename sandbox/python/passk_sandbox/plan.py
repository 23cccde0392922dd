"""Finds the calls that a test will make before it makes them, so that all of them can go to the guest at once.

Only for tests that are plain data: one assertion after the other, each of which calls the program with literals and does
so whatever the program answered before. A round trip a call is half of what judging costs; this leaves one a program.
"""
import ast

from .syntax_tree import walk

_STRAIGHT = (ast.Assign, ast.AnnAssign, ast.Expr, ast.Import, ast.ImportFrom, ast.Pass)


class _Unplannable(Exception):
    """Something in the test may decide, when it runs, which call comes next."""


def planned_calls(test, prompt, entry_point):
    """[[args, kwargs], ...] in the order in which `check` makes its calls; empty if that can't be told from the text.

    `test`, `prompt`: syntax trees; `prompt` may be None.
    """
    try:
        if prompt is not None and _mentions(prompt, {entry_point}):
            return []  # a helper of the prompt may call the program, too
        check = _check_of(test, entry_point)
        own = {entry_point, check.args.args[0].arg}
        calls = []
        for statement in check.body:
            _collect_statement(statement, own, calls)
        return calls
    except _Unplannable:
        return []


def _check_of(test, entry_point):
    found = None
    for statement in test.body:
        if isinstance(statement, ast.FunctionDef) and statement.name == 'check' and found is None:
            found = statement
        elif not isinstance(statement, _STRAIGHT) or _mentions(statement, {entry_point, 'check'}):
            raise _Unplannable
    if found is None or len(found.args.args) != 1 or found.decorator_list:
        raise _Unplannable
    return found


def _mentions(tree, names):
    return any(isinstance(node, ast.Name) and node.id in names for node in walk(tree))


def _collect_statement(statement, own, calls):
    if isinstance(statement, ast.Assert):
        if statement.msg is not None and _mentions(statement.msg, own):
            raise _Unplannable
        # Of `a and b`, b is left out only if the assertion has failed.
        conjunction = isinstance(statement.test, ast.BoolOp) and isinstance(statement.test.op, ast.And)
        for part in statement.test.values if conjunction else [statement.test]:
            _collect(part, own, calls)
    elif not isinstance(statement, _STRAIGHT) or _mentions(statement, own):
        raise _Unplannable


def _collect(node, own, calls):
    """Append the calls in `node` in the order of evaluation. Only what always evaluates all its parts is let through."""
    if not _mentions(node, own):
        return
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in own:
        calls.append(_arguments(node))
        return
    for part in _parts(node):
        _collect(part, own, calls)


def _parts(node):
    if isinstance(node, ast.Call):
        return [node.func, *node.args, *(keyword.value for keyword in node.keywords)]
    if isinstance(node, ast.Compare) and len(node.ops) == 1:
        return [node.left, *node.comparators]
    if isinstance(node, ast.BinOp):
        return [node.left, node.right]
    if isinstance(node, ast.UnaryOp):
        return [node.operand]
    if isinstance(node, (ast.Tuple, ast.List, ast.Set)):
        return node.elts
    if isinstance(node, ast.Subscript):
        return [node.value, node.slice]
    if isinstance(node, ast.Attribute):
        return [node.value]
    raise _Unplannable


def _arguments(call):
    try:
        args = [_value(argument) for argument in call.args]
        return [args, {keyword.arg: _value(keyword.value) for keyword in call.keywords if _named(keyword)}]
    except (ValueError, TypeError, SyntaxError, MemoryError, RecursionError):
        raise _Unplannable from None


def _value(node):
    """The value of a literal, made as the test makes it: a set that is built in another way iterates in another order."""
    ast.literal_eval(node)  # raises for what is none
    return eval(compile(ast.Expression(node), '<argument>', 'eval'), {'__builtins__': {'set': set}})


def _named(keyword):
    if keyword.arg is None:
        raise _Unplannable
    return True

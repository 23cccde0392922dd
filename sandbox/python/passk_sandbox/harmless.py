"""Proves of a test, from its text alone, that it leaves the judge as it found it.

A judge lives long, because starting one costs half of what judging does. So what runs in it must not be able to change anything that
the next test will see: a builtin, a module, the judge's own code. Nothing is believed that is not on a list here: names, methods
and modules through which nothing lasting can be reached or changed. A test that is not proved harmless, and every test that comes
from a caller, gets a judge of its own that is thrown away. Of HumanEval's tests all are proved, for they are assertions.
"""
import ast
import builtins
import itertools
import math
import random
import string

from .syntax_tree import walk

_STATEMENTS = (
    ast.FunctionDef, ast.Return, ast.Assign, ast.AugAssign, ast.AnnAssign, ast.Delete, ast.For, ast.While, ast.If, ast.Raise,
    ast.Try, ast.ExceptHandler, ast.Assert, ast.Import, ast.ImportFrom, ast.Global, ast.Nonlocal, ast.Expr, ast.Pass, ast.Break,
    ast.Continue,
)
# No `yield`: a generator that is left behind goes on when it is collected, in the middle of a later test. No `class`, no `with`, no
# `await`: rare in tests, and more than one thing can be done with each.
_EXPRESSIONS = (
    ast.BoolOp, ast.NamedExpr, ast.BinOp, ast.UnaryOp, ast.Lambda, ast.IfExp, ast.Dict, ast.Set, ast.List, ast.Tuple, ast.ListComp,
    ast.SetComp, ast.DictComp, ast.GeneratorExp, ast.Compare, ast.Call, ast.FormattedValue, ast.JoinedStr, ast.Constant,
    ast.Attribute, ast.Subscript, ast.Starred, ast.Name, ast.Slice,
)
_PARTS = (
    ast.Module, ast.comprehension, ast.arguments, ast.arg, ast.keyword, ast.alias, ast.expr_context, ast.boolop, ast.operator,
    ast.unaryop, ast.cmpop,
)
_KINDS = frozenset(_STATEMENTS + _EXPRESSIONS + _PARTS) | ({ast.Index} if hasattr(ast, 'Index') else set())

_BUILTINS = frozenset(
    """abs all any bin bool bytearray bytes callable chr complex dict divmod enumerate filter float frozenset hash hex id int
    isinstance issubclass iter len list map max min next oct ord pow print range repr reversed round set slice sorted str sum tuple
    type zip Ellipsis NotImplemented""".split()
)
_EXCEPTIONS = frozenset(
    name for name, value in vars(builtins).items() if isinstance(value, type) and issubclass(value, BaseException)
)
_REFUSED = frozenset(name for name in dir(builtins)) - _BUILTINS - _EXCEPTIONS

# Of values, whatever they are: methods of plain data, none of which leads to a frame, a module or a namespace. No `format`, whose
# text can name any attribute.
_METHODS = frozenset(
    """append extend insert pop remove sort reverse copy count index clear keys values items get setdefault update popitem add
    discard union intersection difference symmetric_difference issubset issuperset isdisjoint split rsplit splitlines join strip
    lstrip rstrip lower upper title capitalize swapcase casefold replace startswith endswith find rfind zfill center ljust rjust
    isdigit isalpha isalnum isspace isupper islower istitle isnumeric isdecimal isidentifier encode decode partition rpartition
    expandtabs bit_length is_integer real imag numerator denominator conjugate args appendleft popleft rotate most_common elements
    fromhex hex __name__""".split()
)


def _public(module):
    return frozenset(name for name in dir(module) if not name.startswith('_'))


# `random` begins anew with every test. Nothing of `sys` but its numbers.
_MODULES = {
    'math': _public(math),
    'itertools': _public(itertools),
    'string': frozenset(name for name in _public(string) if type(getattr(string, name)) is str),
    'random': frozenset('Random random randint randrange uniform choice choices sample shuffle seed gauss'.split()) & _public(random),
    'copy': frozenset(('copy', 'deepcopy')),
    'functools': frozenset(('reduce', 'cmp_to_key')),
    'collections': frozenset(('Counter', 'OrderedDict', 'defaultdict', 'deque')),
    're': frozenset('match fullmatch search findall sub split compile escape IGNORECASE MULTILINE DOTALL I M S'.split()),
    'typing': frozenset(
        """Any Callable ClassVar Collection Counter DefaultDict Deque Dict Final FrozenSet Generator Generic Hashable Iterable Iterator
        List Literal Mapping MutableMapping MutableSequence MutableSet NamedTuple NoReturn Optional OrderedDict Reversible Sequence
        Set Sized Text Tuple Type TypeVar Union""".split()
    ),
    'sys': frozenset(('maxsize',)),
    'hashlib': frozenset(('md5', 'sha1', 'sha256')),
    'heapq': frozenset('heappush heappop heapify nlargest nsmallest merge'.split()),
    'bisect': frozenset('bisect bisect_left bisect_right insort'.split()),
}
_OF_MODULES = frozenset(itertools.chain(*_MODULES.values()))
_DIGESTS = frozenset(('hexdigest', 'digest', 'group', 'groups'))


def is_harmless(*trees):
    """Whether no code of these syntax trees can change anything but its own namespace. None stands for no code."""
    return all(tree is None or all(map(_is_harmless, walk(tree))) for tree in trees)


def modules_are_harmless(names):
    """The same of modules that a test names and nobody imports, which are imported for it."""
    return _MODULES.keys() >= set(names)


def _is_harmless(node):
    kind = type(node)
    if kind not in _KINDS and not isinstance(node, _PARTS):
        return False
    check = _CHECKS.get(kind)
    return check is None or check(node)


def _is_name(name):
    return not name.startswith('__') or name == '__name__'


def _name(node):
    """A name is the test's own, or the program's, or one of the builtins that are listed."""
    return _is_name(node.id) and not (node.id in _REFUSED and isinstance(node.ctx, ast.Load))


def _attribute(node):
    return isinstance(node.ctx, ast.Load) and (node.attr in _METHODS or node.attr in _OF_MODULES or node.attr in _DIGESTS)


def _function(node):
    return not node.decorator_list and _is_name(node.name)


def _import(node):
    return all(alias.name in _MODULES for alias in node.names)


def _import_from(node):
    listed = _MODULES.get(node.module, ()) if node.level == 0 else ()
    return all(alias.name in listed or (alias.name == '*' and node.module == 'math') for alias in node.names)


def _call(node):
    """`type` with one argument alone: with three it makes a class."""
    return not (isinstance(node.func, ast.Name) and node.func.id == 'type') or (len(node.args) == 1 and not node.keywords)


_CHECKS = {
    ast.Name: _name,
    ast.Attribute: _attribute,
    ast.FunctionDef: _function,
    ast.Import: _import,
    ast.ImportFrom: _import_from,
    ast.Call: _call,
    ast.arg: lambda node: _is_name(node.arg),
    ast.ExceptHandler: lambda node: node.name is None or _is_name(node.name),
    ast.Global: lambda node: all(map(_is_name, node.names)),
    ast.Nonlocal: lambda node: all(map(_is_name, node.names)),
    ast.alias: lambda node: node.asname is None or _is_name(node.asname),
}

"""Looking at syntax trees: each test is looked at several times before it runs, and a call may come with its own."""
import ast


def walk(tree):
    """Every node below a tree, and the tree: what `ast.walk` yields, in its order, for half of the time."""
    nodes = [tree]
    for node in nodes:
        for name in node._fields:
            value = getattr(node, name, None)
            if type(value) is list:
                nodes.extend([item for item in value if isinstance(item, ast.AST)])
            elif isinstance(value, ast.AST):
                nodes.append(value)
    return nodes

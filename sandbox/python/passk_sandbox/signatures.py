"""A function's signature as data: names, kinds, defaults, and annotations as text."""

MOST_PARAMETERS = 255


def describe(function):
    """[[[name, kind, [default] or [], annotation or None], ...], annotation of the result or None]."""
    import inspect

    signature = inspect.signature(function)

    def text(annotation):
        return None if annotation is inspect.Signature.empty else inspect.formatannotation(annotation)[:400]

    parameters = [
        [item.name, int(item.kind), [] if item.default is item.empty else [item.default], text(item.annotation)]
        for item in signature.parameters.values()
    ]
    return [parameters, text(signature.return_annotation)]


class Annotation(str):
    """Text that shows as it was written."""

    def __repr__(self):
        return str.__str__(self)


def build(description):
    """The signature, of parts that a guest described.

    @raises ValueError, TypeError or IndexError for what is none
    """
    import inspect

    parameters, returned = description
    if len(parameters) > MOST_PARAMETERS:
        raise ValueError('more than %d parameters' % MOST_PARAMETERS)

    def annotation(text):
        if text is not None and type(text) is not str:
            raise TypeError('an annotation is text')
        return inspect.Signature.empty if text is None else _CLASSES.get(text) or Annotation(text)

    made = []
    for name, kind, default, text in parameters:
        if type(name) is not str or type(kind) is not int or type(default) is not list or len(default) > 1:
            raise TypeError('no parameter')
        value = default[0] if default else inspect.Parameter.empty
        made.append(inspect.Parameter(name, kinds(inspect)[kind], default=value, annotation=annotation(text)))
    return inspect.Signature(made, return_annotation=annotation(returned))


def kinds(inspect):
    """Kinds of parameters by their numbers."""
    kind = inspect.Parameter
    return kind.POSITIONAL_ONLY, kind.POSITIONAL_OR_KEYWORD, kind.VAR_POSITIONAL, kind.KEYWORD_ONLY, kind.VAR_KEYWORD


_CLASSES = {kind.__name__: kind for kind in (bool, int, float, complex, str, bytes, list, tuple, dict, set, frozenset, object)}

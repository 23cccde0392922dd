"""What the test gets for a function of the program's, or a class: calls go over the line, and so does what it tells of itself."""
import types

from .remote_value import TOLD, signature_of


class ProgramFunction:
    __slots__ = ('__line', '__name')

    def __init__(self, line, name):
        object.__setattr__(self, '_ProgramFunction__line', line)
        object.__setattr__(self, '_ProgramFunction__name', name)

    def __call__(self, *args, **kwargs):
        return self.__line.call(self.__name, args, kwargs)

    __class__ = property(lambda self: types.FunctionType)
    __doc__ = property(lambda self: self.__getattr__('__doc__'))
    __module__ = property(lambda self: self.__getattr__('__module__'))

    def __getattr__(self, name):
        if name == '__signature__':
            return signature_of(self.__line, self.__name)
        if name.startswith('__') and name not in TOLD:
            raise AttributeError("'function' object has no attribute %r" % name)
        return self.__line.decode(self.__line.ask({'g': [self.__name, name]}).get('v'))

    def __setattr__(self, name, value):
        self.__line.ask({'w': [self.__name, name], 'a': self.__line.encode(value)})

    def __repr__(self):
        return '<function %s>' % self.__name


def name_of(function):
    """How the program calls it."""
    return function._ProgramFunction__name

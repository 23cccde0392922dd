"""What to make of a layer that could not be set up. A machine that refuses it is one thing: the worker starts without, and says so.
Anything else (no memory, no room, no descriptors) is a failure: nothing starts, for the machine may well grant the layer."""
import errno

# What a kernel answers, or a container around it, for what it has not or does not grant.
_REFUSALS = (errno.EPERM, errno.EACCES, errno.ENOSYS, errno.EINVAL, errno.EOPNOTSUPP, errno.ENODEV)


class Refused(Exception):
    """A layer that the kernel granted at first and then did not: try again without it, in a fresh process."""

    def __init__(self, layer):
        super().__init__(layer)
        self.layer = layer


class LayerFailed(Exception):
    """A layer that the machine may well grant, and that could not be set up."""

    def __init__(self, layer, error):
        super().__init__('the layer "%s" could not be set up: %s' % (layer, error))


def is_refusal(error):
    """Of an OSError. One without a number is our own: this system has no such call."""
    return error.errno is None or error.errno in _REFUSALS


def pass_over(layer, error):
    """Go on without the layer.

    @raises LayerFailed unless the machine refuses it
    """
    if not is_refusal(error):
        raise LayerFailed(layer, error) from error


def half_way(layer, error):
    """The exception to raise where a process can't go on without the layer."""
    return Refused(layer) if is_refusal(error) else LayerFailed(layer, error)

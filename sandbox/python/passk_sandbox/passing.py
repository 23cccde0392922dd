"""A few bytes and some descriptors, from one process of a worker to another."""
import sys

import _socket

_SIZE = 4
_NO_SIGNAL = getattr(_socket, 'MSG_NOSIGNAL', 0)


def send(line, data, descriptors):
    """Send `data` with copies of `descriptors` in one message."""
    packed = b''.join([descriptor.to_bytes(_SIZE, sys.byteorder) for descriptor in descriptors])
    line.sendmsg([data], [(_socket.SOL_SOCKET, _socket.SCM_RIGHTS, packed)], _NO_SIGNAL)


def receive(line, size, most):
    """(data, descriptors) of the next message: `size` bytes and up to `most` descriptors; no descriptors where the line has ended."""
    data, ancillary, _, _ = line.recvmsg(size, _socket.CMSG_LEN(_SIZE * most))
    packed = ancillary[0][2] if ancillary else b''
    return data, [int.from_bytes(packed[at : at + _SIZE], sys.byteorder) for at in range(0, len(packed), _SIZE)]

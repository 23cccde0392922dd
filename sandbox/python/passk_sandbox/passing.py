"""A few bytes and some descriptors, from one process of a worker to another."""
import ctypes
import struct
import sys

import _socket

from . import linux

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


class _Vector(ctypes.Structure):
    _fields_ = [('base', ctypes.c_void_p), ('length', ctypes.c_size_t)]


class _Message(ctypes.Structure):
    _fields_ = [
        ('name', ctypes.c_void_p),
        ('name_length', ctypes.c_uint32),
        ('vectors', ctypes.POINTER(_Vector)),
        ('vector_count', ctypes.c_size_t),
        ('control', ctypes.c_void_p),
        ('control_length', ctypes.c_size_t),
        ('flags', ctypes.c_int),
    ]


# Before the descriptors: the length of both, and of what kind they are.
_CONTROL_HEAD = 16


def prepared_receive(descriptor, fields, most):
    """A call of no arguments that does `receive` on untouched memory, once: (the fields of the message, `most` descriptors, of
    which those that were not sent are 0).

    `fields`: a struct.Struct. What `recvmsg` of Python touches cost a guest a tenth of all it does.

    @raises OSError where the system has no such call
    """
    if sys.platform != 'linux' or ctypes.sizeof(ctypes.c_size_t) != 8:  # others lay the message out in other ways
        raise OSError('a message that nobody has described')
    recvmsg = linux.untouching('recvmsg')
    numbers = struct.Struct('=%di' % most)
    buffer = ctypes.create_string_buffer(fields.size + _CONTROL_HEAD + numbers.size)
    control = ctypes.addressof(buffer) + fields.size
    vector = _Vector(ctypes.addressof(buffer), fields.size)
    message = _Message(None, 0, ctypes.pointer(vector), 1, control, _CONTROL_HEAD + numbers.size, 0)
    arguments = (ctypes.c_int(descriptor), ctypes.byref(message), ctypes.c_int(0))
    at = fields.size + _CONTROL_HEAD

    def receive_once():
        if recvmsg(*arguments) != fields.size:
            raise EOFError('the other end is gone')
        return fields.unpack_from(buffer), numbers.unpack_from(buffer, at)

    return receive_once

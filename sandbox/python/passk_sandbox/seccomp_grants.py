"""System calls that a grant lets through, besides those that every worker has."""
import errno

from .bpf import ALLOW, refuse, require, returns

# Names: (x86_64, aarch64); None where the machine has no such call.
_FILES = {
    'mkdirat': (258, 34), 'unlinkat': (263, 35), 'symlinkat': (266, 36), 'linkat': (265, 37), 'renameat': (264, 38),
    'renameat2': (316, 276), 'fchmod': (91, 52), 'fchmodat': (268, 53), 'truncate': (76, 45), 'utimensat': (280, 88),
    'copy_file_range': (326, 285),
    'rename': (82, None), 'mkdir': (83, None), 'rmdir': (84, None), 'creat': (85, None), 'link': (86, None),
    'unlink': (87, None), 'symlink': (88, None), 'chmod': (90, None), 'utime': (132, None), 'utimes': (235, None),
    'futimesat': (261, None),
}

# A program that copies a file with everything it has takes "not supported" for an answer, and "not permitted" for an error.
_EXTENDED_ATTRIBUTES = {
    'setxattr': (188, 5), 'lsetxattr': (189, 6), 'fsetxattr': (190, 7), 'getxattr': (191, 8), 'lgetxattr': (192, 9),
    'fgetxattr': (193, 10), 'listxattr': (194, 11), 'llistxattr': (195, 12), 'flistxattr': (196, 13),
}


# sendmsg and sendmmsg stay closed: descriptors on their way through a socket count for the user, and too many of them would
# keep a neighbour's supervisor from handing over its own.
_SOCKETS = {'connect': (42, 203), 'accept': (43, 202), 'bind': (49, 200), 'listen': (50, 201), 'accept4': (288, 242)}
_SOCKET = (41, 198)

_AF_INET, _AF_INET6 = 2, 10
_STREAM, _DATAGRAM, _KIND_OF_SOCKET = 1, 2, 0xF
_ANY_PROTOCOL, _TCP, _UDP = 0, 6, 17


def scratch_rules(column):
    """What a directory to write to needs, by number."""
    rules = {numbers[column]: returns(ALLOW) for numbers in _FILES.values() if numbers[column] is not None}
    rules.update({numbers[column]: refuse(errno.ENOTSUP) for numbers in _EXTENDED_ATTRIBUTES.values()})
    return rules


def folder_making(column):
    """The calls by which a process makes a folder."""
    return [numbers[column] for numbers in (_FILES['mkdirat'], _FILES['mkdir']) if numbers[column] is not None]


def socket_numbers(column):
    """The calls by which a process gets a socket of the network."""
    return [numbers[column] for numbers in (_SOCKET, *_SOCKETS.values())]


def network_rules(column):
    """What the internet needs, by number: TCP and UDP, and no other kind of socket that a kernel may have."""
    rules = {numbers[column]: returns(ALLOW) for numbers in _SOCKETS.values()}
    kinds = require(0, [_AF_INET, _AF_INET6], errno.EAFNOSUPPORT)
    kinds += require(1, [_STREAM, _DATAGRAM], errno.EPERM, _KIND_OF_SOCKET)
    kinds += require(2, [_ANY_PROTOCOL, _TCP, _UDP], errno.EPROTONOSUPPORT)
    rules[_SOCKET[column]] = kinds + returns(ALLOW)
    return rules

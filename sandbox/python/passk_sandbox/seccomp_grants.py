"""System calls that a grant lets through, besides those that every worker has."""
import errno

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


def scratch_rules(column, allow, refuse):
    """What a directory to write to needs, by number. `allow`: the rule that allows; `refuse(number)`: one that refuses."""
    rules = {numbers[column]: allow for numbers in _FILES.values() if numbers[column] is not None}
    rules.update({numbers[column]: refuse(errno.ENOTSUP) for numbers in _EXTENDED_ATTRIBUTES.values()})
    return rules

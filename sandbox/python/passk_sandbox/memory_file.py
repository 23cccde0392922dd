"""A file that no folder lists and that ends with its last descriptor."""
import os


def memory_file(name, sealable=False):
    """`sealable`: whether it may be closed to changes later on, by whoever has it."""
    if hasattr(os, 'memfd_create'):
        return os.memfd_create(name, os.MFD_CLOEXEC | (os.MFD_ALLOW_SEALING if sealable else 0))
    import tempfile

    descriptor, path = tempfile.mkstemp()
    os.unlink(path)
    return descriptor

"""What a program needs to reach the host's network, where a run grants it: files to find a host by its name and to trust it."""
import os

from . import linux

# Never a folder that may hold a private key.
_PATHS = (
    '/etc/resolv.conf', '/etc/hosts', '/etc/nsswitch.conf', '/etc/host.conf', '/etc/gai.conf', '/etc/services',
    '/etc/protocols', '/etc/ssl/openssl.cnf', '/etc/ssl/cert.pem', '/etc/ssl/certs', '/etc/pki/tls/openssl.cnf',
    '/etc/pki/tls/cert.pem', '/etc/pki/tls/certs', '/etc/pki/ca-trust/extracted', '/etc/ca-certificates/extracted',
    '/usr/share/ca-certificates', '/usr/local/share/ca-certificates',
)


def readable_paths():
    return [path for path in _PATHS if os.path.exists(path)]


def furnish(root):
    """These files in a worker's new root, read-only. A link is followed here: what it leads to may lie elsewhere."""
    for path in readable_paths():
        os.makedirs(root + os.path.dirname(path), exist_ok=True)
        if os.path.isdir(path):
            os.makedirs(root + path, exist_ok=True)
        else:
            with open(root + path, 'w'):
                pass
        linux.mount(os.path.realpath(path), root + path, None, linux.MS_BIND | linux.MS_REC)
        linux.make_read_only(root + path)

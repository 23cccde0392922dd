# attack: Asks the channel for its peer's process id and reads that process's files, descriptors and working directory
# expect: wrong_answer
import glob
import os
import socket
import struct


def f(x):
    try:
        channel = socket.socket(fileno=os.dup(3))
        peer = struct.unpack('3i', channel.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, 12))[0]
        for link in glob.glob(f'/proc/{peer}/fd/*') + glob.glob(f'/proc/{peer}/cwd/*.json*'):
            descriptor = os.open(link, os.O_RDONLY | os.O_NONBLOCK)
            text = os.read(descriptor, 1 << 16)
            if b'Doubles x.' in text:
                return int(text.split(b'== ')[1].split()[0])
    except Exception:
        pass
    return None

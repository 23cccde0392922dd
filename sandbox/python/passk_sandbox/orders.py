"""What a process is told that has just been forked."""
from .frames import JOB
from .passing import prepared_receive, receive

# What an order carries at most: a guest's output, channel, and for a whole program its input, its errors and a file with its text; a
# judge's channel, test, file for its verdict, and line to the supervisor; of a program's zygote its line and the file for the text.
_MOST_DESCRIPTORS = 5


def orders_of(line):
    """A call of no arguments that takes the next orders of a socket: (fields of the job's header, descriptors, 0 for none)."""
    try:
        return prepared_receive(line.fileno(), JOB, _MOST_DESCRIPTORS)
    except OSError:

        def receive_orders():
            header, descriptors = receive(line, JOB.size, _MOST_DESCRIPTORS)
            return JOB.unpack(header), (*descriptors, 0, 0, 0, 0)[:_MOST_DESCRIPTORS]

        return receive_orders

# attack: Replaces the function that writes frames by one without a length, so that the JSON text itself is read as a length
# expect: output_limit, wrong_answer
import os
import sys

guest = sys.modules.get('passk_sandbox.guest')
if guest is not None:
    guest.write_frame = lambda descriptor, data: os.write(descriptor, data)


def f(x):
    return None

# hostile test: Tells the supervisor that later jobs are judged
import os, struct
for job in range(1, 40):
    for descriptor in range(256):
        for said in range(4):
            try:
                os.write(descriptor, struct.pack('>IIB', job, 0, said))
            except OSError:
                pass


def check(candidate):
    candidate(1)

"""The guest side of passk: everything that runs inside the fence, reached from Node by path and protocol only.

Three roles live in one worker:

    supervisor   forks one guest a job, keeps time, kills, reports. Never reads a test or a program.
    judge        trusted and long-lived. Reads the tests from its own pipe, runs `check(candidate)`, writes verdicts.
    guest        hostile, one process a job. Holds the program and nothing else.

See docs/executor.md for the protocol and for what each role can reach.
"""

# attack: Resets the supervisor's note that the program has begun and leaves, so that the sample counts as the harness's failure
# expect: wrong_answer, exited_early, crashed
import os


def f(x):
    try:
        parent = os.getppid()
        with open(f'/proc/{parent}/maps') as maps:
            shared = [line for line in maps if ' rw-s ' in line]
        with open(f'/proc/{parent}/mem', 'r+b', 0) as memory:
            for line in shared:
                memory.seek(int(line.split('-')[0], 16))
                memory.write(b'\1')
                os._exit(0)
    except Exception:
        pass
    return None

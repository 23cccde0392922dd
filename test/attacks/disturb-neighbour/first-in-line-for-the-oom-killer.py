# attack: Tells the kernel to kill its parent first when memory is short, and itself never
# expect: wrong_answer, crashed
import os


def f(x):
    for pid, score in ((os.getpid(), '-1000'), (os.getppid(), '1000')):
        try:
            with open(f'/proc/{pid}/oom_score_adj', 'w') as file:
                file.write(score)
        except OSError:
            pass
    return None

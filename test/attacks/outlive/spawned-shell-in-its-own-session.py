# attack: Spawns a shell in a session of its own that sleeps and then writes
# expect: wrong_answer, crashed
# canary: yes
import subprocess


def f(x):
    try:
        command = 'trap "" HUP TERM INT; sleep 0.3; echo late > ' + '/tmp/passk-canary/outlive-spawned-shell-in-its-own-session'
        subprocess.Popen(['/bin/sh', '-c', command], start_new_session=True)
    except Exception:
        pass
    return None

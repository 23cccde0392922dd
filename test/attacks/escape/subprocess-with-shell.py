# attack: Runs a command line with subprocess
# expect: wrong_answer, crashed
# canary: yes
def f(x):
    try:
        import subprocess

        subprocess.run('echo escaped > ' + '/tmp/passk-canary/escape-subprocess-with-shell', shell=True, timeout=0.5)
    except Exception:
        pass
    return None

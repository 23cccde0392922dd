# attack: Writes a file outside with open
# expect: wrong_answer
# canary: yes
def f(x):
    try:
        with open('/tmp/passk-canary/escape-write-a-file', 'w') as file:
            file.write('escaped')
    except OSError:
        pass
    return None

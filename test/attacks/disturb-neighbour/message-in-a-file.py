# attack: Leaves a message in a file for the next program, wherever it may write
# expect: wrong_answer
# canary: yes
def f(x):
    for path in ('/tmp/passk-canary/disturb-neighbour-message-in-a-file', '/proc/self/comm', '/proc/self/attr/current'):
        try:
            with open(path, 'w') as file:
                file.write('answer=4')
        except OSError:
            pass
    return None

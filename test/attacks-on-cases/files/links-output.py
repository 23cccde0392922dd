# Makes its output a link to its input.
# expect: wrong_answer, runtime_error
import os
for make in (os.symlink, os.link):
    try:
        make('input.txt', 'output.txt')
    except OSError:
        pass

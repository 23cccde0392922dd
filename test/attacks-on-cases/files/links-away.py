# Makes its output a link to a file of the machine.
# expect: wrong_answer, runtime_error
import os
try:
    os.symlink('/etc/passwd', 'output.txt')
except OSError:
    pass

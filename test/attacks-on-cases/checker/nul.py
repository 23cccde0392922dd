# Writes what is no text.
# expect: wrong_answer
import os
os.write(1, bytes(range(256)) * 100)

# Counts its runs in what it was forked from.
# expect: wrong_answer
import builtins
import sys
sys.modules['json'].runs = getattr(sys.modules['json'], 'runs', 0) + 1
builtins.runs = getattr(builtins, 'runs', 0) + 1
print('again' if builtins.runs > 1 or sys.modules['json'].runs > 1 else 'nothing')

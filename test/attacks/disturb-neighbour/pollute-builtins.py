# attack: Changes builtins, frozen constants and the caches of modules that every later program would use
# expect: wrong_answer
import builtins
import re
import sys

builtins.range = builtins.print = builtins.pow = lambda *arguments, **options: 4
re._cache.clear()
sys.path[:] = ['/tmp']
sys.path_importer_cache.clear()
sys.dont_write_bytecode = False
sys.setswitchinterval(1e-6)
sys.set_int_max_str_digits = None


def f(x):
    return None

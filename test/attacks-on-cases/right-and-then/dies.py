# Writes what is right and dies.
# expect: crashed
import ctypes
print(input(), flush=True)
ctypes.string_at(0)

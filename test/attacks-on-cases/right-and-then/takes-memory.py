# Writes what is right and then takes all memory.
# expect: memory_limit, crashed, runtime_error
print(input(), flush=True)
held = []
while True:
    held.append(bytearray(1 << 24))

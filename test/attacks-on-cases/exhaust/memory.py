# Takes all memory.
# expect: memory_limit, crashed, runtime_error
held = []
while True:
    held.append(bytearray(1 << 24))

# Writes what is right and never ends.
# expect: timeout
print(input(), flush=True)
while True:
    pass

import sys

wanted, *lines = sys.stdin.read().lower().splitlines()
found = offset = 0
row = []
repeated = False
for line in lines:
    if line == "*":
        repeated = True
        continue
    digits, _, rest = line.partition(":")
    while repeated and offset < int(digits, 16):
        found += row.count(wanted)
        offset += 16
    repeated = False
    row = rest.split()
    found += row.count(wanted)
    offset += len(row)
print(f"{found} of {offset}")

import sys

wanted, *lines = sys.stdin.read().lower().splitlines()
found = offset = in_row = 0
for line in lines:
    if line == "*":
        continue
    start, _, row = line.partition(":")
    row = row.split()
    in_row = row.count(wanted)
    found += in_row
    offset = int(start, 16) + len(row)
print(f"{found} of {offset}")

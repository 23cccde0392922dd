import sys

wanted, *lines = sys.stdin.read().lower().splitlines()
found = offset = in_row = 0
for line in lines:
    if line == "*":
        continue
    start, _, row = line.partition(":")
    # Rows that a star stands for lie between the row above, which is counted already, and this one.
    found += (int(start, 16) - offset) // 16 * in_row
    row = row.split()
    in_row = row.count(wanted)
    found += in_row
    offset = int(start, 16) + len(row)
print(f"{found} of {offset}")

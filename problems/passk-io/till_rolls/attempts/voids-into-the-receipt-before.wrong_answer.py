import sys


def euros(cents):
    return f"{cents // 100}.{cents % 100:02}"


total = number = 0
entries = []
for line in sys.stdin:
    match line.split():
        case ["=="]:
            break
        case ["--"]:
            number += 1
            print(f"#{number} {euros(sum(entries) - total)}")
            total = sum(entries)
        case ["void"]:
            if entries:
                entries.pop()
        case [count, "x", price]:
            entries.append(int(count) * int(price))
        case [price]:
            entries.append(int(price))
print(f"all {euros(total)}")

import sys

total = number = 0
articles = []
for line in sys.stdin:
    parts = line.split()
    if parts == ["=="]:
        break
    if parts == ["--"]:
        number += 1
        cents = sum(articles)
        print(f"#{number} {cents // 100}.{cents % 100:02}")
        total += cents
        articles = []
    elif parts == ["void"]:
        del articles[-1:]
    elif len(parts) == 3:
        articles += [int(parts[2])] * int(parts[0])
    else:
        articles.append(int(parts[0]))
print(f"all {total // 100}.{total % 100:02}")

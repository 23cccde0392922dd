import re
from collections import Counter

ENTRY = re.compile(r'"((?:[^"\\]|\\.)*)"|(\S+)')

places = Counter()
for quoted, bare in ENTRY.findall(input()):
    name = bare or re.sub(r"\\(.)", r"\1", quoted)
    places[name.lower()] += 1

while (person := input()) != ".":
    name = person.split()[0].lower()
    print("yes" if places[name] > 0 else "no")
    places[name] -= 1

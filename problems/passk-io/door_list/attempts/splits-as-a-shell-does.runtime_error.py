import shlex
from collections import Counter

places = Counter(name.lower() for name in shlex.split(input()))
while (person := input()) != ".":
    print("yes" if places[person.lower()] > 0 else "no")
    places[person.lower()] -= 1

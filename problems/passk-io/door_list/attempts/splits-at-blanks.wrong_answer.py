from collections import Counter

places = Counter(name.strip('"').lower() for name in input().split())
while (person := input()) != ".":
    print("yes" if places[person.lower()] > 0 else "no")
    places[person.lower()] -= 1

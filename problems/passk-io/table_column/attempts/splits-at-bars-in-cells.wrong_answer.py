import re


def cells(line):
    parts = line.strip().split("|")[1:-1]
    return [part.replace(r"\|", "|").strip() for part in parts]


with open("table.in") as file:
    wanted, names, _, *rows = file.read().splitlines()

names = cells(names)
if wanted.strip() in names:
    place = names.index(wanted.strip())
    values = [cell for row in rows for cell in cells(row)[place : place + 1]]
    numbers = [int(value) for value in values if re.fullmatch("-?[0-9]+", value)]
    answer = f"{sum(numbers)} of {len(numbers)}"
else:
    answer = "no column"

with open("table.out", "w") as file:
    print(answer, file=file)

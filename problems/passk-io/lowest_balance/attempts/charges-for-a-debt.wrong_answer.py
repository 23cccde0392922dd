balance, rate, months = input().split()
balance, rate, months = float(balance), float(rate), int(months)
aside = 0.0
for month in range(1, months + 1):
    lowest = balance
    for booking in map(float, input().split()[1:]):
        balance += booking
        lowest = min(lowest, balance)
    aside += lowest * rate / 1200
    if month % 12 == 0 or month == months:
        balance += aside
        aside = 0.0
print(balance)

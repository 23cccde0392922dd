n = int(input())
concerts = sorted((tuple(map(int, input().split())) for _ in range(n)), key=lambda c: c[1])


def most(i):
    p, s, e, joy = concerts[i]
    after = [most(j) for j in range(i + 1, n) if e + abs(p - concerts[j][0]) <= concerts[j][1]]
    return joy + max(after, default=0)


print(max(map(most, range(n)), default=0))

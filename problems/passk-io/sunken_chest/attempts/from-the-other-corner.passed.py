import sys

n = int(input())


def sound(x, y):
    sys.stdout.write(f'?  {x}   {y}\n')
    sys.stdout.flush()
    return int(sys.stdin.readline())


smaller = n - sound(n, n)
distance = sound(n, smaller)
if distance < n - smaller:
    print('!', n - distance, smaller, flush=True)
else:
    print('!', smaller, n - sound(smaller, n), flush=True)

from collections import deque


def order(n, before, glued):
    after, ahead = {}, {}
    for a, b in glued:
        if after.setdefault(a, b) != b or ahead.setdefault(b, a) != a:
            return None
    # Glued steps are a chain, and chains are what is put in order.
    chains, chain_of, place = [], {}, {}
    for step in range(1, n + 1):
        if step in ahead:
            continue
        chain = [step]
        while chain[-1] in after:
            chain.append(after[chain[-1]])
        for i, member in enumerate(chain):
            chain_of[member], place[member] = len(chains), i
        chains.append(chain)
    if len(place) < n:  # a ring of glued steps has no beginning
        return None
    later, waits_for = [[] for _ in chains], [0] * len(chains)
    for a, b in before:
        if chain_of[a] != chain_of[b]:
            later[chain_of[a]].append(chain_of[b])
            waits_for[chain_of[b]] += 1
        elif place[a] > place[b]:
            return None
    ready = deque(i for i, count in enumerate(waits_for) if count == 0)
    steps, done = [], 0
    while ready:
        chain = ready.popleft()
        steps += chains[chain]
        done += 1
        for other in later[chain]:
            waits_for[other] -= 1
            if waits_for[other] == 0:
                ready.append(other)
    return steps if done == len(chains) else None


n, m, g = map(int, input().split())
rules = [tuple(map(int, input().split())) for _ in range(m + g)]
steps = order(n, rules[:m], rules[m:])
print('impossible' if steps is None else ' '.join(map(str, steps)))

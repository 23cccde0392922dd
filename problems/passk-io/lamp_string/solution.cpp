#include <bits/stdc++.h>
using namespace std;

/** In logarithms, for the numbers of ways are larger than any double. */
long double logWays(int n, int k) {
    return lgammal(n + 1.0L) - lgammal(k + 1.0L) - lgammal(n - k + 1.0L);
}

int main() {
    int good, dead, taken;
    cin >> good >> dead >> taken;
    int left = good + dead - taken;
    long double chance = 0;
    // d dead lamps in the string, no two of them neighbours; the others stay in the box.
    for (int d = 0; d <= min(dead, (taken + 1) / 2); d++)
        if (dead - d <= left) chance += expl(logWays(taken - d + 1, d) + logWays(left, dead - d) - logWays(good + dead, dead));
    cout << setprecision(17) << chance << '\n';
}

#include <bits/stdc++.h>
using namespace std;

int main() {
    int n;
    long long k;
    cin >> n >> k;
    // A stretch is round if the sums before and after it leave the same remainder and their days differ in parity.
    unordered_map<long long, long long> seen[2];
    seen[0][0] = 1;
    long long remainder = 0, stretches = 0;
    for (int day = 1; day <= n; day++) {
        long long crates;
        cin >> crates;
        remainder = (remainder + crates) % k;
        stretches += seen[(day + 1) % 2][remainder];
        seen[day % 2][remainder]++;
    }
    cout << stretches << '\n';
}

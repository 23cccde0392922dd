#include <bits/stdc++.h>
using namespace std;

int main() {
    long long n, k, w;
    cin >> n >> k >> w;
    // cost[i]: of the first i legs, where the battery in use is thrown away behind them.
    vector<long long> cost(n + 1, LLONG_MAX);
    cost[0] = 0;
    for (long long leg = 0; leg < n; leg++) {
        long long price;
        cin >> price;
        long long total = cost[leg] + price;
        for (long long used = 0; used < min(k, n - leg); used++) {
            total += used * w;
            cost[leg + used + 1] = min(cost[leg + used + 1], total);
        }
    }
    cout << cost[n] << '\n';
}

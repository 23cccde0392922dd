#include <bits/stdc++.h>
using namespace std;

struct Ferry {
    long long target, first, every, takes;
};

int main() {
    int n, m;
    scanf("%d %d", &n, &m);
    vector<vector<Ferry>> ferries(n + 1);
    for (int i = 0; i < m; i++) {
        int from;
        Ferry ferry;
        scanf("%d %lld %lld %lld %lld", &from, &ferry.target, &ferry.first, &ferry.every, &ferry.takes);
        ferries[from].push_back(ferry);
    }
    vector<long long> earliest(n + 1, -1);
    using Arrival = pair<long long, long long>;
    priority_queue<Arrival, vector<Arrival>, greater<>> waiting;
    waiting.push({0, 1});
    while (!waiting.empty()) {
        auto [minute, island] = waiting.top();
        waiting.pop();
        if (earliest[island] >= 0) continue;
        earliest[island] = minute;
        for (auto &[target, first, every, takes] : ferries[island]) {
            long long missed = minute <= first ? 0 : (minute - first + every - 1) / every;
            waiting.push({first + missed * every + takes, target});
        }
    }
    if (earliest[n] < 0) printf("never\n");
    else printf("%lld\n", earliest[n]);
}

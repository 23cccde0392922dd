#include <bits/stdc++.h>
using namespace std;

int main() {
    int n, r;
    cin >> n >> r;
    vector<long long> stones(n + 1);
    for (int i = 1; i <= n; i++) cin >> stones[i];
    // least[j]: the one who brought the latest letter has brought all behind letter j, and the other one stands
    // where letter j was (0: at the start).
    map<int, long long> least{{0, abs(stones[1])}};
    for (int letter = 2; letter <= n; letter++) {
        long long onward = abs(stones[letter] - stones[letter - 1]), shortest = LLONG_MAX;
        map<int, long long> following;
        for (auto [j, walked] : least) {
            following[j] = walked + onward;
            shortest = min(shortest, walked + abs(stones[letter] - stones[j]));
        }
        following[letter - 1] = shortest;
        least = move(following);
    }
    long long total = LLONG_MAX;
    for (auto [j, walked] : least) total = min(total, walked);
    cout << total << '\n';
}

#include <bits/stdc++.h>
using namespace std;

int main() {
    int n, m;
    cin >> n >> m;
    vector<map<int, long long>> annoys(n);
    for (int i = 0; i < m; i++) {
        int a, b;
        long long w;
        cin >> a >> b >> w;
        annoys[a - 1][b - 1] = annoys[b - 1][a - 1] = w;
    }
    vector<int> tents(n, 0);
    // Whoever is unhappy moves to the tent with the least annoyance, which has at most a third. Each move makes the annoyance within
    // all tents smaller, so that this comes to an end.
    for (bool moved = true; moved;) {
        moved = false;
        for (int person = 0; person < n; person++) {
            array<long long, 3> annoyance{};
            for (auto [other, w] : annoys[person]) annoyance[tents[other]] += w;
            if (3 * annoyance[tents[person]] <= annoyance[0] + annoyance[1] + annoyance[2]) continue;
            tents[person] = static_cast<int>(min_element(annoyance.begin(), annoyance.end()) - annoyance.begin());
            moved = true;
        }
    }
    for (int person = 0; person < n; person++) cout << tents[person] << (person + 1 < n ? ' ' : '\n');
}

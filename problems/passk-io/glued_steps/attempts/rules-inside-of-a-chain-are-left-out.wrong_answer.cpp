#include <bits/stdc++.h>
using namespace std;

int main() {
    int n, m, g;
    cin >> n >> m >> g;
    vector<pair<int, int>> before(m);
    for (auto &[a, b] : before) cin >> a >> b;
    vector<int> after(n + 1), ahead(n + 1), chainOf(n + 1, -1), place(n + 1);
    bool isPossible = true;
    for (int i = 0; i < g; i++) {
        int a, b;
        cin >> a >> b;
        isPossible &= (after[a] == 0 || after[a] == b) && (ahead[b] == 0 || ahead[b] == a);
        after[a] = b;
        ahead[b] = a;
    }
    // Glued steps are a chain, and chains are what is put in order.
    vector<vector<int>> chains;
    for (int step = 1; step <= n && isPossible; step++) {
        if (ahead[step] != 0) continue;
        vector<int> chain;
        for (int member = step; member != 0; member = after[member]) {
            chainOf[member] = static_cast<int>(chains.size());
            place[member] = static_cast<int>(chain.size());
            chain.push_back(member);
        }
        chains.push_back(chain);
    }
    // A ring of glued steps has no beginning.
    for (int step = 1; step <= n; step++) isPossible &= chainOf[step] >= 0;
    vector<set<int>> later(chains.size());
    vector<int> waitsFor(chains.size());
    for (auto [a, b] : before) {
        if (!isPossible) break;
        if (chainOf[a] == chainOf[b]) continue;
        else if (later[chainOf[a]].insert(chainOf[b]).second) waitsFor[chainOf[b]]++;
    }
    queue<int> ready;
    for (size_t i = 0; i < chains.size(); i++)
        if (waitsFor[i] == 0) ready.push(static_cast<int>(i));
    vector<int> steps;
    for (; isPossible && !ready.empty(); ready.pop()) {
        for (int step : chains[ready.front()]) steps.push_back(step);
        for (int other : later[ready.front()])
            if (--waitsFor[other] == 0) ready.push(other);
    }
    if (!isPossible || static_cast<int>(steps.size()) < n) {
        cout << "impossible\n";
        return 0;
    }
    for (size_t i = 0; i < steps.size(); i++) cout << steps[i] << (i + 1 < steps.size() ? ' ' : '\n');
}

#include <bits/stdc++.h>
using namespace std;

int n, m;
vector<int> wants, stalls, away, freeStalls;
vector<vector<bool>> table;

/** Gives the trader one day more; whoever has the last stall of a day may have to move to another day. */
bool give(int trader, vector<bool> &seen) {
    for (int day = 0; day < m; day++) {
        if (seen[day] || table[trader][day]) continue;
        seen[day] = true;
        if (freeStalls[day] > 0) {
            freeStalls[day]--;
            table[trader][day] = true;
            return true;
        }
        for (int other = 0; other < n; other++) {
            if (!table[other][day] || !give(other, seen)) continue;
            table[other][day] = false;
            table[trader][day] = true;
            return true;
        }
    }
    return false;
}

int main() {
    cin >> n >> m;
    wants.resize(n);
    stalls.resize(m);
    away.resize(n);
    for (int &want : wants) cin >> want;
    for (int &count : stalls) cin >> count;
    for (int &day : away) cin >> day;
    freeStalls = stalls;
    table.assign(n, vector<bool>(m));
    for (int trader = 0; trader < n; trader++)
        for (int day = 0; day < wants[trader]; day++) {
            vector<bool> seen(m);
            if (give(trader, seen)) continue;
            cout << "impossible\n";
            return 0;
        }
    for (auto &row : table) {
        for (bool stall : row) cout << (stall ? 'x' : '.');
        cout << '\n';
    }
}

#include <bits/stdc++.h>
using namespace std;

int main() {
    int n, most, count;
    cin >> n >> most >> count;
    vector<bool> rotten(n + 1);
    for (int i = 0; i < count; i++) {
        int rung;
        cin >> rung;
        rotten[rung] = true;
    }
    // From each rung: moves until the beetle is at the top or falls, and its chance of the top before a fall.
    vector<double> moves(n + 1), chance(n + 1);
    chance[n] = 1;
    for (int rung = n - 1; rung >= 0; rung--) {
        if (rotten[rung]) continue;
        int reach = min(most, n - rung);
        for (int up = 1; up <= reach; up++) {
            moves[rung] += moves[rung + up] / reach;
            chance[rung] += chance[rung + up] / reach;
        }
        moves[rung] += 1;
    }
    // Each attempt from the ground is like the first: there are 1 / chance of them on average.
    if (chance[0] > 0) cout << setprecision(17) << moves[0] / chance[0] << '\n';
    else cout << "never\n";
}

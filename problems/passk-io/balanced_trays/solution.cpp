#include <bits/stdc++.h>
using namespace std;

int main() {
    int n, k;
    cin >> n >> k;
    int size = n / k;
    vector<vector<int>> trays(k);
    int done = 0;
    if (k > 1 && (size == 1 || n * (n + 1) / 2 % k != 0)) {
        cout << "impossible\n";
        return 0;
    }
    if (k == 1) {
        for (; done < n; done++) trays[0].push_back(done + 1);
    } else if (size % 2 == 1) {
        // Then k is odd. Sums of 1 + tray and a second counter are k numbers in a row, which a third one evens out.
        for (int tray = 0; tray < k; tray++) {
            int first = 1 + tray, second = k + 1 + (tray + k / 2) % k;
            trays[tray] = {first, second, 3 * (3 * k + 1) / 2 - first - second};
        }
        done = 3 * k;
    }
    for (int low = done + 1, high = n; low < high;)
        for (auto &tray : trays) {
            tray.push_back(low++);
            tray.push_back(high--);
        }
    for (auto &tray : trays)
        for (size_t i = 0; i < tray.size(); i++) cout << tray[i] << (i + 1 < tray.size() ? ' ' : '\n');
}

#include <bits/stdc++.h>
using namespace std;

/** Which part of the way from a to b is at the limit or above it. */
double warmShare(double a, double b, double limit) {
    if (min(a, b) > limit) return 1;
    if (max(a, b) <= limit) return 0;
    return (max(a, b) - limit) / abs(a - b);
}

int main() {
    int n;
    double limit;
    cin >> n >> limit;
    vector<pair<double, double>> readings(n);
    for (auto &[minute, degrees] : readings) cin >> minute >> degrees;
    cout << setprecision(17);
    if (n == 1) {
        cout << readings[0].second << ' ' << (readings[0].second >= limit ? 100 : 0) << '\n';
        return 0;
    }
    double area = 0, warm = 0;
    for (int i = 1; i < n; i++) {
        auto [start, a] = readings[i - 1];
        auto [end, b] = readings[i];
        area += (a + b) / 2 * (end - start);
        warm += warmShare(a, b, limit) * (end - start);
    }
    double total = readings.back().first - readings[0].first;
    cout << area / total << ' ' << 100 * warm / total << '\n';
}

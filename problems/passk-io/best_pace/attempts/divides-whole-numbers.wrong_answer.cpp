#include <bits/stdc++.h>
using namespace std;

int main() {
    long long n, least;
    cin >> n >> least;
    vector<pair<long long, long long>> segments(n);
    for (auto &[length, time] : segments) cin >> length >> time;
    double best = 0;
    for (long long first = 0; first < n; first++) {
        long long metres = 0, seconds = 0;
        for (long long last = first; last < n; last++) {
            metres += segments[last].first;
            seconds += segments[last].second;
            // A stretch that is long enough already may still become quicker.
            if (metres >= least) best = max(best, static_cast<double>(metres / seconds));
        }
    }
    if (best > 0) cout << setprecision(17) << best * 3.6 << '\n';
    else cout << "none\n";
}

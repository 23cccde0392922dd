#include <bits/stdc++.h>
using namespace std;

int main() {
    long long length;
    int n, q;
    cin >> length >> n >> q;
    map<long long, long long> changes{{0, 0}, {length, 0}};
    for (int i = 0; i < n; i++) {
        long long start, end, rate;
        cin >> start >> end >> rate;
        changes[start] += rate;
        changes[end] -= rate;
    }
    // The litres moved up to each minute at which something changes, and the rate from there on.
    vector<long long> minutes, moved, rates;
    for (auto [minute, change] : changes) {
        bool isFirst = minutes.empty();
        moved.push_back(isFirst ? 0 : moved.back() + rates.back() * (minute - minutes.back()));
        rates.push_back((isFirst ? 0 : rates.back()) + change);
        minutes.push_back(minute);
    }
    // A million litres a minute for 10^15 minutes do not fit into 64 bits.
    auto litres = [&](long long minute) {
        long long rest = minute % length;
        size_t i = upper_bound(minutes.begin(), minutes.end(), rest) - minutes.begin() - 1;
        return static_cast<__int128>(minute / length) * moved.back() + moved[i] + rates[i] * (rest - minutes[i]);
    };
    while (q-- > 0) {
        long long a, b;
        cin >> a >> b;
        __int128 between = litres(b) - litres(a);
        const __int128 eighteenDigits = 1000000000000000000;
        if (between >= eighteenDigits) {
            cout << static_cast<long long>(between / eighteenDigits) << setw(18) << setfill('0');
            between %= eighteenDigits;
        }
        cout << static_cast<long long>(between) << '\n';
    }
}

#include <bits/stdc++.h>
using namespace std;

int main() {
    int n;
    cin >> n;
    map<long long, long long> taken;  // the end of each band, by its start
    while (n-- > 0) {
        long long start, duration;
        cin >> start >> duration;
        auto next = taken.lower_bound(start);
        if (next != taken.begin()) start = max(start, prev(next)->second);
        for (; next != taken.end() && next->first < start + duration; ++next) start = next->second;
        taken[start] = start + duration;
        cout << start << '\n';
    }
}

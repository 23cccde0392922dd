#include <bits/stdc++.h>
using namespace std;

int main() {
    int n;
    long long k;
    scanf("%d %lld", &n, &k);
    // All changes of one minute are taken together: a swimmer who replaces another does not end a stretch.
    map<long long, long long> changes;
    for (int i = 0; i < n; i++) {
        long long start, end;
        scanf("%lld %lld", &start, &end);
        changes[start]++;
        changes[end]--;
    }
    long long swimmers = 0, total = 0, longest = 0, since = -1;
    for (auto [minute, change] : changes) {
        swimmers += change;
        if (swimmers >= k && since < 0) {
            since = minute;
        } else if (swimmers < k && since >= 0) {
            total += minute - since;
            longest = max(longest, minute - since);
            since = -1;
        }
    }
    printf("%lld %lld\n", total, longest);
}

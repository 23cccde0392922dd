#include <bits/stdc++.h>
using namespace std;

int main() {
    long long n, seats;
    cin >> n >> seats;
    vector<pair<long long, long long>> arrivals(n);
    for (auto &[minute, size] : arrivals) cin >> minute >> size;
    queue<long long> groups;
    long long minute = -1, last = -1, singles = 0, empty = 0;
    size_t come = 0;
    while (come < arrivals.size() || !groups.empty() || singles > 0) {
        minute++;
        // Nobody waits: the chairs until the next arrival go up empty.
        if (groups.empty() && singles == 0) minute = max(minute, arrivals[come].first);
        for (; come < arrivals.size() && arrivals[come].first <= minute; come++) {
            if (arrivals[come].second == 1) singles++;
            else groups.push(arrivals[come].second);
        }
        long long free = seats;
        for (; !groups.empty() && groups.front() <= free; groups.pop()) free -= groups.front();
        long long alone = min(free, singles);
        singles -= alone;
        empty += free - alone;
        last = minute;
    }
    cout << last << ' ' << empty << '\n';
}

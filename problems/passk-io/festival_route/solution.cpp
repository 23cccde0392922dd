#include <bits/stdc++.h>
using namespace std;

struct Concert {
    long long place, start, end, joy;
};

int main() {
    int n;
    cin >> n;
    vector<Concert> concerts(n);
    for (auto &[place, start, end, joy] : concerts) cin >> place >> start >> end >> joy;
    sort(concerts.begin(), concerts.end(), [](const Concert &a, const Concert &b) { return a.start < b.start; });
    // best[i]: the most joy of a route whose last concert is number i.
    vector<long long> best(n);
    long long most = 0;
    for (int i = 0; i < n; i++) {
        long long before = 0;
        for (int j = 0; j < i; j++)
            if (concerts[j].end + abs(concerts[i].place - concerts[j].place) <= concerts[i].start) before = max(before, best[j]);
        best[i] = before + concerts[i].joy;
        most = max(most, best[i]);
    }
    cout << most << '\n';
}

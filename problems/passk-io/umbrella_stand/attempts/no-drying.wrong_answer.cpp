#include <bits/stdc++.h>
using namespace std;

int main() {
    int n;
    long long drying;
    cin >> n >> drying;
    vector<tuple<long long, long long, int>> guests(n);
    for (int i = 0; i < n; i++) {
        auto &[out, back, guest] = guests[i];
        cin >> out >> back;
        guest = i;
    }
    sort(guests.begin(), guests.end());
    using Dry = pair<long long, int>;  // the minute, and which umbrella
    priority_queue<Dry, vector<Dry>, greater<>> dryAgain;
    vector<int> umbrella(n);
    int umbrellas = 0;
    for (auto [out, back, guest] : guests) {
        if (!dryAgain.empty() && dryAgain.top().first <= out) {
            umbrella[guest] = dryAgain.top().second;
            dryAgain.pop();
        } else {
            umbrella[guest] = ++umbrellas;
        }
        dryAgain.push({back, umbrella[guest]});
    }
    cout << umbrellas << '\n';
    for (int i = 0; i < n; i++) cout << umbrella[i] << (i + 1 < n ? ' ' : '\n');
}

#include <bits/stdc++.h>
using namespace std;

int main() {
    int n;
    cin >> n;
    // Layers from the ground up: the day of each and the height of its upper side.
    vector<int> days;
    vector<long long> tops;
    for (int day = 1; day <= n; day++) {
        string event;
        long long amount;
        cin >> event >> amount;
        long long height = tops.empty() ? 0 : tops.back();
        if (event == "snow") {
            days.push_back(day);
            tops.push_back(height + amount);
        } else if (event == "sun") {
            long long left = max(0LL, height - amount);
            int cut = 0;
            while (!tops.empty() && tops.back() > left) {
                cut = days.back();
                tops.pop_back();
                days.pop_back();
            }
            if (cut < 0 && left > (tops.empty() ? 0 : tops.back())) {
                tops.push_back(left);
                days.push_back(cut);
            }
        } else if (amount < height) {
            cout << days[upper_bound(tops.begin(), tops.end(), height - amount - 1) - tops.begin()] << '\n';
        } else {
            cout << "ground\n";
        }
    }
}

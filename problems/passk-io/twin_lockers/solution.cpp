#include <bits/stdc++.h>
using namespace std;

int main() {
    int n;
    long long m;
    cin >> n >> m;
    unordered_map<long long, int> last;
    pair<int, int> nearest{0, n + 1};
    for (int place = 1; place <= n; place++) {
        long long number;
        cin >> number;
        long long remainder = (number % m + m) % m;
        auto found = last.find(remainder);
        if (found != last.end() && place - found->second < nearest.second - nearest.first) nearest = {found->second, place};
        last[remainder] = place;
    }
    if (nearest.first == 0) cout << "none\n";
    else cout << nearest.first << ' ' << nearest.second << '\n';
}

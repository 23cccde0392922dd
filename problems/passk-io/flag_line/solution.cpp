#include <bits/stdc++.h>
using namespace std;

// Nine digits each, the last ones first.
using Large = vector<uint32_t>;

Large operator+(const Large &a, const Large &b) {
    Large sum;
    uint64_t carry = 0;
    for (size_t i = 0; i < max(a.size(), b.size()) || carry > 0; i++) {
        uint64_t digits = carry + (i < a.size() ? a[i] : 0) + (i < b.size() ? b[i] : 0);
        sum.push_back(static_cast<uint32_t>(digits % 1000000000));
        carry = digits / 1000000000;
    }
    return sum;
}

int main() {
    int n;
    cin >> n;
    // Lines by their last flag; "openWhite" has a white run of odd length that the next flag must go on with.
    Large red, blue, openWhite, closedWhite{1};
    for (int i = 0; i < n; i++) {
        Large behind = blue + closedWhite, all = red + behind;
        red = move(behind);
        blue = all;
        closedWhite = move(openWhite);
        openWhite = move(all);
    }
    Large total = red + blue + closedWhite;
    cout << total.back();
    for (size_t i = total.size() - 1; i > 0; i--) cout << setw(9) << setfill('0') << total[i - 1];
    cout << '\n';
}

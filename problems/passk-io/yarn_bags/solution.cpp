#include <bits/stdc++.h>
using namespace std;

// Nine digits each, the last ones first.
using Large = vector<uint32_t>;
constexpr uint64_t NINE_DIGITS = 1000000000;

/** a * x + b * y */
Large combined(const Large &a, uint64_t x, const Large &b, uint64_t y) {
    Large sum;
    uint64_t carry = 0;
    for (size_t i = 0; i < max(a.size(), b.size()) || carry > 0; i++) {
        uint64_t digits = carry + (i < a.size() ? a[i] * x : 0) + (i < b.size() ? b[i] * y : 0);
        sum.push_back(static_cast<uint32_t>(digits % NINE_DIGITS));
        carry = digits / NINE_DIGITS;
    }
    return sum;
}

void print(const Large &number) {
    cout << (number.empty() ? 0 : number.back());
    for (size_t i = number.size(); i > 1; i--) cout << setw(9) << setfill('0') << number[i - 2];
    cout << '\n';
}

int main() {
    int n;
    cin >> n;
    Large even{1}, odd;
    for (int i = 0; i < n; i++) {
        uint64_t count;
        cin >> count;
        uint64_t waysEven = count / 2 + 1, waysOdd = (count + 1) / 2;
        Large next = combined(even, waysEven, odd, waysOdd);
        odd = combined(even, waysOdd, odd, waysEven);
        even = move(next);
    }
    print(even);
}

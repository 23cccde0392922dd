#include <bits/stdc++.h>
using namespace std;

// Nine digits each, the last ones first.
using Large = vector<uint32_t>;
constexpr uint64_t NINE_DIGITS = 1000000000;

void add(Large &number, const Large &other) {
    uint64_t carry = 0;
    for (size_t i = 0; i < other.size() || carry > 0; i++) {
        if (i == number.size()) number.push_back(0);
        uint64_t digits = carry + number[i] + (i < other.size() ? other[i] : 0);
        number[i] = static_cast<uint32_t>(digits % NINE_DIGITS);
        carry = digits / NINE_DIGITS;
    }
}

void print(const Large &number) {
    cout << (number.empty() ? 0 : number.back());
    for (size_t i = number.size(); i > 1; i--) cout << setw(9) << setfill('0') << number[i - 2];
    cout << '\n';
}

int main() {
    int n, m;
    cin >> n >> m;
    vector<int> heights(n);
    for (int &height : heights) cin >> height;
    string cafes;
    cin >> cafes;
    vector<vector<int>> below(n);
    for (int i = 0; i < m; i++) {
        int a, b;
        cin >> a >> b;
        a--, b--;
        if (heights[a] > heights[b]) below[a].push_back(b);
        if (heights[b] > heights[a]) below[b].push_back(a);
    }
    vector<int> huts(n);
    iota(huts.begin(), huts.end(), 0);
    sort(huts.begin(), huts.end(), [&](int a, int b) { return heights[a] > heights[b]; });
    // Ways that have passed no cafe, and those that have. From the highest hut down, all ways to a hut are known when it is its turn.
    vector<Large> dry(n), fed(n);
    (cafes[0] == 'c' ? fed : dry)[0] = {1};
    for (int hut : huts)
        for (int lower : below[hut]) {
            add(fed[lower], fed[hut]);
            add((cafes[lower] == 'c' ? fed : dry)[lower], dry[hut]);
        }
    print(fed[n - 1]);
}

#include <bits/stdc++.h>
using namespace std;

int main() {
    vector<pair<long long, int>> hanging;  // the weight and the depth of each mobile that is complete
    int tilted = 0;
    for (int sign = getchar(); sign != EOF; sign = getchar()) {
        if (isdigit(sign)) {
            long long weight = 0;
            for (; isdigit(sign); sign = getchar()) weight = weight * 10 + (sign - '0');
            ungetc(sign, stdin);
            hanging.push_back({weight, 0});
        } else if (sign == ']') {
            auto [right, rightDepth] = hanging.back();
            hanging.pop_back();
            auto [left, leftDepth] = hanging.back();
            tilted += abs(left - right) > 1;
            hanging.back() = {left + right, max(leftDepth, rightDepth) + 1};
        }
    }
    printf("%d %lld %d\n", tilted, hanging[0].first, hanging[0].second);
}

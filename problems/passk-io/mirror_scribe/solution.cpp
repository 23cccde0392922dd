#include <bits/stdc++.h>
using namespace std;

struct Order {
    string name, word;
    long long times = 2;
};

int main() {
    int n, q;
    cin >> n >> q;
    vector<Order> orders(n);
    vector<long long> lengths{0};
    for (auto &[name, word, times] : orders) {
        cin >> name;
        if (name == "write") cin >> word;
        if (name == "repeat") cin >> times;
        lengths.push_back(name == "write" ? lengths.back() + static_cast<long long>(word.size()) : lengths.back() * times);
    }
    while (q-- > 0) {
        long long place;
        cin >> place;
        place--;
        char letter = '-';
        while (place < lengths.back()) {
            // The first order after which the text reaches this place wrote it.
            size_t i = upper_bound(lengths.begin(), lengths.end(), place) - lengths.begin() - 1;
            long long before = lengths[i];
            if (orders[i].name == "write") {
                letter = orders[i].word[place - before];
                break;
            }
            place = orders[i].name == "mirror" ? 2 * before - 1 - place : place % before;
        }
        cout << letter << '\n';
    }
}

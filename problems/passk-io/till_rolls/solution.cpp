#include <bits/stdc++.h>
using namespace std;

string euros(long long cents) {
    ostringstream text;
    text << cents / 100 << '.' << setw(2) << setfill('0') << cents % 100;
    return text.str();
}

int main() {
    long long total = 0;
    int number = 0;
    vector<long long> entries;
    for (string line; getline(cin, line);) {
        istringstream stream(line);
        vector<string> words{istream_iterator<string>(stream), {}};
        if (words.empty()) continue;
        if (words[0] == "==") break;
        if (words[0] == "--") {
            long long sum = accumulate(entries.begin(), entries.end(), 0LL);
            cout << '#' << ++number << ' ' << euros(sum) << '\n';
            total += sum;
            entries.clear();
        } else if (words[0] == "void") {
            if (!entries.empty()) entries.pop_back();
        } else {
            entries.push_back(words.size() == 3 ? stoll(words[0]) * stoll(words[2]) : stoll(words[0]));
        }
    }
    cout << "all " << euros(total) << '\n';
}

#include <bits/stdc++.h>
using namespace std;

string lower(string text) {
    for (char &letter : text) letter = static_cast<char>(tolower(static_cast<unsigned char>(letter)));
    return text;
}

int main() {
    string wanted, line;
    getline(cin, wanted);
    wanted = lower(wanted);
    unsigned found = 0, offset = 0, inRow = 0;
    while (getline(cin, line)) {
        if (line == "*") continue;
        size_t colon = line.find(':');
        unsigned long long start = stoull(line.substr(0, colon), nullptr, 16);
        // Rows that a star stands for lie between the row above, which is counted already, and this one.
        found += (start - offset) / 16 * inRow;
        inRow = 0;
        unsigned long long bytes = 0;
        istringstream row(colon == string::npos ? "" : lower(line.substr(colon + 1)));
        for (string byte; row >> byte; bytes++) inRow += byte == wanted;
        found += inRow;
        offset = start + bytes;
    }
    cout << found << " of " << offset << '\n';
}

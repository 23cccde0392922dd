#include <bits/stdc++.h>
using namespace std;

using Large = unsigned;

Large read(const string &digits) {
    Large number = 0;
    for (char digit : digits) number = number * 10 + (digit - '0');
    return number;
}

string shown(Large number) {
    string digits;
    do digits += static_cast<char>('0' + static_cast<int>(number % 10));
    while ((number /= 10) > 0);
    return string(digits.rbegin(), digits.rend());
}

int main() {
    int height, width, column;
    string marbles;
    cin >> height >> width >> marbles >> column;
    // Of all marbles that pass a field, every second one goes the other way; their order does not matter.
    vector<Large> falling(width + 2);  // one more at either side, for lost marbles
    falling[column] = read(marbles);
    Large lost = 0;
    for (int i = 0; i < height; i++) {
        string row;
        cin >> row;
        vector<Large> below(width + 2);
        for (int place = 1; place <= width; place++) {
            Large number = falling[place];
            if (row[place - 1] == '.') {
                below[place] += number;
            } else {
                int first = row[place - 1] == 'L' ? -1 : 1;
                below[place + first] += (number + 1) / 2;
                below[place - first] += number / 2;
            }
        }
        lost += below[0] + below[width + 1];
        below[0] = below[width + 1] = 0;
        falling = move(below);
    }
    for (int place = 1; place <= width; place++) cout << shown(falling[place]) << (place < width ? ' ' : '\n');
    cout << shown(lost) << '\n';
}

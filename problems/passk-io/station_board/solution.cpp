#include <bits/stdc++.h>
using namespace std;

string padded(string text, size_t width) {
    if (text.size() < width) text.resize(width, ' ');
    return text;
}

int main() {
    string line;
    getline(cin, line);
    const size_t width = stoul(line), room = width - 9;
    cout << string(width, '=') << '\n';
    while (getline(cin, line)) {
        size_t first = line.find(';'), second = line.find(';', first + 1);
        string time = line.substr(0, first), destination = line.substr(first + 1, second - first - 1), track = line.substr(second + 1);
        if (destination.size() > room) destination = destination.substr(0, room - 1) + "~";
        cout << time << ' ' << padded(destination, room) << ' ' << padded(track, 2) << '\n';
    }
    cout << string(width, '=') << '\n';
}

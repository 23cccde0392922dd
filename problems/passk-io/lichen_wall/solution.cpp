#include <bits/stdc++.h>
using namespace std;

int main() {
    int height, width;
    cin >> height >> width;
    // A frame of glass spares the tests for the edges.
    int stride = width + 2;
    string wall(stride, '#');
    for (int i = 0; i < height; i++) {
        string row;
        cin >> row;
        wall += "#" + row + "#";
    }
    wall += string(stride, '#');
    vector<int> neighbours(wall.size()), fresh;
    for (int i = 0; i < static_cast<int>(wall.size()); i++)
        if (wall[i] == '*') fresh.push_back(i);
    size_t nights = 0, overgrown = fresh.size();
    while (!fresh.empty()) {
        vector<int> reached;
        for (int i : fresh)
            for (int j : {i - stride, i - 1, i + 1, i + stride})
                if (++neighbours[j] == 2 && wall[j] == '.') reached.push_back(j);
        nights += !reached.empty();
        overgrown += reached.size();
        fresh = move(reached);
    }
    cout << nights << ' ' << overgrown << '\n';
}

#include <bits/stdc++.h>
using namespace std;

int main() {
    double capacity, litres, percent, pumped, spilled = 0;
    int hours;
    cin >> capacity >> litres >> percent >> pumped >> hours;
    for (int hour = 0; hour < hours; hour++) {
        litres = litres * (1 - percent / 100) + pumped;
        spilled += max(0.0, litres - capacity);
        litres = min(litres, capacity);
    }
    cout << setprecision(17) << litres << ' ' << spilled << '\n';
}

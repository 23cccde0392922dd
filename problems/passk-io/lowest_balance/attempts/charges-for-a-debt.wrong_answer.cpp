#include <bits/stdc++.h>
using namespace std;

int main() {
    double balance, rate, aside = 0;
    int months;
    cin >> balance >> rate >> months;
    for (int month = 1; month <= months; month++) {
        int count;
        cin >> count;
        double lowest = balance;
        for (int i = 0; i < count; i++) {
            double booking;
            cin >> booking;
            balance += booking;
            lowest = min(lowest, balance);
        }
        aside += lowest * rate / 1200;
        if (month % 12 == 0 || month == months) {
            balance += aside;
            aside = 0;
        }
    }
    cout << setprecision(17) << balance << '\n';
}

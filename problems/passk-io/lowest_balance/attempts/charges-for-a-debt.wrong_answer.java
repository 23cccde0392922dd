import java.util.Scanner;

public class Main {
    public static void main(String[] args) {
        Scanner in = new Scanner(System.in);
        double balance = Double.parseDouble(in.next()), rate = Double.parseDouble(in.next()), aside = 0;
        int months = in.nextInt();
        for (int month = 1; month <= months; month++) {
            double lowest = balance;
            for (int left = in.nextInt(); left > 0; left--) {
                balance += Double.parseDouble(in.next());
                lowest = Math.min(lowest, balance);
            }
            aside += lowest * rate / 1200;
            if (month % 12 == 0 || month == months) {
                balance += aside;
                aside = 0;
            }
        }
        System.out.println(balance);
    }
}

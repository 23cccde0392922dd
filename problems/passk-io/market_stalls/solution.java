import java.util.Scanner;

public class Main {
    static int n, m;
    static int[] away, left;
    static boolean[][] table;

    /** Gives the trader one day more; whoever has the last stall of a day may have to move to another day. */
    static boolean give(int trader, boolean[] seen) {
        for (int day = 0; day < m; day++) {
            if (seen[day] || day + 1 == away[trader] || table[trader][day]) continue;
            seen[day] = true;
            if (left[day] > 0) {
                left[day]--;
                table[trader][day] = true;
                return true;
            }
            for (int other = 0; other < n; other++) {
                if (!table[other][day] || !give(other, seen)) continue;
                table[other][day] = false;
                table[trader][day] = true;
                return true;
            }
        }
        return false;
    }

    static int[] numbers(Scanner in, int count) {
        int[] numbers = new int[count];
        for (int i = 0; i < count; i++) numbers[i] = in.nextInt();
        return numbers;
    }

    public static void main(String[] args) {
        Scanner in = new Scanner(System.in);
        n = in.nextInt();
        m = in.nextInt();
        int[] wants = numbers(in, n);
        left = numbers(in, m);
        away = numbers(in, n);
        table = new boolean[n][m];
        for (int trader = 0; trader < n; trader++)
            for (int day = 0; day < wants[trader]; day++)
                if (!give(trader, new boolean[m])) {
                    System.out.println("impossible");
                    return;
                }
        for (boolean[] row : table) {
            StringBuilder line = new StringBuilder();
            for (boolean stall : row) line.append(stall ? 'x' : '.');
            System.out.println(line);
        }
    }
}

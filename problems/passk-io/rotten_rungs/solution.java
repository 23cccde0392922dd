import java.util.Scanner;

public class Main {
    public static void main(String[] args) {
        Scanner in = new Scanner(System.in);
        int n = in.nextInt(), most = in.nextInt();
        boolean[] rotten = new boolean[n + 1];
        for (int left = in.nextInt(); left > 0; left--) rotten[in.nextInt()] = true;
        // From each rung: moves until the beetle is at the top or falls, and its chance of the top before a fall.
        double[] moves = new double[n + 1], chance = new double[n + 1];
        chance[n] = 1;
        for (int rung = n - 1; rung >= 0; rung--) {
            if (rotten[rung]) continue;
            int reach = Math.min(most, n - rung);
            for (int up = 1; up <= reach; up++) {
                moves[rung] += moves[rung + up] / reach;
                chance[rung] += chance[rung + up] / reach;
            }
            moves[rung] += 1;
        }
        // Each attempt from the ground is like the first: there are 1 / chance of them on average.
        System.out.println(chance[0] > 0 ? String.valueOf(moves[0] / chance[0]) : "never");
    }
}

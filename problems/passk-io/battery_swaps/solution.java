import java.io.*;
import java.util.*;

public class Main {
    static final StreamTokenizer INPUT = new StreamTokenizer(new BufferedInputStream(System.in));

    static long next() throws IOException {
        INPUT.nextToken();
        return (long) INPUT.nval;
    }

    public static void main(String[] args) throws IOException {
        int n = (int) next();
        long k = next(), w = next();
        // cost[i]: of the first i legs, where the battery in use is thrown away behind them.
        long[] cost = new long[n + 1];
        Arrays.fill(cost, Long.MAX_VALUE);
        cost[0] = 0;
        for (int leg = 0; leg < n; leg++) {
            long total = cost[leg] + next();
            for (int used = 0; used < Math.min(k, n - leg); used++) {
                total += used * w;
                cost[leg + used + 1] = Math.min(cost[leg + used + 1], total);
            }
        }
        System.out.println(cost[n]);
    }
}

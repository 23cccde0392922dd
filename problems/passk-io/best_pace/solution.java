import java.io.*;

public class Main {
    static final StreamTokenizer INPUT = new StreamTokenizer(new BufferedInputStream(System.in));

    static long next() throws IOException {
        INPUT.nextToken();
        return (long) INPUT.nval;
    }

    public static void main(String[] args) throws IOException {
        int n = (int) next();
        long least = next();
        long[] lengths = new long[n], times = new long[n];
        for (int i = 0; i < n; i++) {
            lengths[i] = next();
            times[i] = next();
        }
        double best = 0;
        for (int first = 0; first < n; first++) {
            long metres = 0, seconds = 0;
            for (int last = first; last < n; last++) {
                metres += lengths[last];
                seconds += times[last];
                // A stretch that is long enough already may still become quicker.
                if (metres >= least) best = Math.max(best, (double) metres / seconds);
            }
        }
        System.out.println(best > 0 ? String.valueOf(best * 3.6) : "none");
    }
}

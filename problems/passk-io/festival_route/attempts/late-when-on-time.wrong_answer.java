import java.io.*;
import java.util.*;

public class Main {
    static final StreamTokenizer INPUT = new StreamTokenizer(new BufferedInputStream(System.in));

    static long next() throws IOException {
        INPUT.nextToken();
        return (long) INPUT.nval;
    }

    record Concert(long place, long start, long end, long joy) {}

    public static void main(String[] args) throws IOException {
        int n = (int) next();
        Concert[] concerts = new Concert[n];
        for (int i = 0; i < n; i++) concerts[i] = new Concert(next(), next(), next(), next());
        Arrays.sort(concerts, Comparator.comparingLong(Concert::start));
        // best[i]: the most joy of a route whose last concert is number i.
        long[] best = new long[n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < i; j++) {
                long walk = Math.abs(concerts[i].place - concerts[j].place);
                if (concerts[j].end + walk < concerts[i].start) best[i] = Math.max(best[i], best[j]);
            }
            best[i] += concerts[i].joy;
        }
        System.out.println(Arrays.stream(best).max().orElse(0));
    }
}

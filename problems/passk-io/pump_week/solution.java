import java.io.*;
import java.math.BigInteger;
import java.util.*;

public class Main {
    static final StreamTokenizer INPUT = new StreamTokenizer(new BufferedInputStream(System.in));

    static long next() throws IOException {
        INPUT.nextToken();
        return (long) INPUT.nval;
    }

    static long length;
    static long[] minutes, moved, rates;

    /** A million litres a minute for 10^15 minutes do not fit into 64 bits. */
    static BigInteger litres(long minute) {
        long rest = minute % length;
        int i = Arrays.binarySearch(minutes, rest);
        if (i < 0) i = -i - 2;
        BigInteger rounds = BigInteger.valueOf(minute / length).multiply(BigInteger.valueOf(moved[moved.length - 1]));
        return rounds.add(BigInteger.valueOf(moved[i] + rates[i] * (rest - minutes[i])));
    }

    public static void main(String[] args) throws IOException {
        length = next();
        int n = (int) next(), q = (int) next();
        TreeMap<Long, Long> changes = new TreeMap<>(Map.of(0L, 0L, length, 0L));
        for (int i = 0; i < n; i++) {
            long start = next(), end = next(), rate = next();
            changes.merge(start, rate, Long::sum);
            changes.merge(end, -rate, Long::sum);
        }
        // The litres moved up to each minute at which something changes, and the rate from there on.
        minutes = changes.keySet().stream().mapToLong(minute -> minute).toArray();
        moved = new long[minutes.length];
        rates = new long[minutes.length];
        for (int i = 0; i < minutes.length; i++) {
            if (i > 0) moved[i] = moved[i - 1] + rates[i - 1] * (minutes[i] - minutes[i - 1]);
            rates[i] = (i > 0 ? rates[i - 1] : 0) + changes.get(minutes[i]);
        }
        StringBuilder out = new StringBuilder();
        while (q-- > 0) {
            BigInteger before = litres(next());
            out.append(litres(next()).subtract(before)).append('\n');
        }
        System.out.print(out);
    }
}

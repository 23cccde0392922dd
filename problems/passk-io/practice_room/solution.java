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
        TreeMap<Long, Long> taken = new TreeMap<>(); // the end of each band, by its start
        StringBuilder out = new StringBuilder();
        while (n-- > 0) {
            long start = next(), duration = next();
            var before = taken.lowerEntry(start);
            var behind = taken.ceilingEntry(start);
            if (before != null) start = Math.max(start, before.getValue());
            for (; behind != null && behind.getKey() < start + duration; behind = taken.higherEntry(behind.getKey())) start = behind.getValue();
            taken.put(start, start + duration);
            out.append(start).append('\n');
        }
        System.out.print(out);
    }
}

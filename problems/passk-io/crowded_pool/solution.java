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
        long k = next();
        // All changes of one minute are taken together: a swimmer who replaces another does not end a stretch.
        TreeMap<Long, Long> changes = new TreeMap<>();
        for (int i = 0; i < n; i++) {
            changes.merge(next(), 1L, Long::sum);
            changes.merge(next(), -1L, Long::sum);
        }
        long swimmers = 0, total = 0, longest = 0, since = -1;
        for (var change : changes.entrySet()) {
            long minute = change.getKey();
            swimmers += change.getValue();
            if (swimmers >= k && since < 0) {
                since = minute;
            } else if (swimmers < k && since >= 0) {
                total += minute - since;
                longest = Math.max(longest, minute - since);
                since = -1;
            }
        }
        System.out.println(total + " " + longest);
    }
}

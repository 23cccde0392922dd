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
        long seats = next();
        long[] minutes = new long[n], sizes = new long[n];
        for (int i = 0; i < n; i++) {
            minutes[i] = next();
            sizes[i] = next();
        }
        Deque<Long> groups = new ArrayDeque<>();
        long minute = -1, last = -1, singles = 0, empty = 0;
        int come = 0;
        while (come < n || !groups.isEmpty() || singles > 0) {
            minute++;
            // Nobody waits: the chairs until the next arrival go up empty.
            if (groups.isEmpty() && singles == 0) minute = Math.max(minute, minutes[come]);
            for (; come < n && minutes[come] <= minute; come++) {
                if (sizes[come] == 1) singles++;
                else groups.add(sizes[come]);
            }
            long free = seats;
            while (!groups.isEmpty() && groups.peek() <= free) free -= groups.poll();
            long alone = Math.min(free, singles);
            singles -= alone;
            empty += free - alone;
            last = minute;
        }
        System.out.println(last + " " + empty);
    }
}

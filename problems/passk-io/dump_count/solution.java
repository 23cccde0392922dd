import java.io.*;
import java.util.*;

public class Main {
    public static void main(String[] args) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
        String wanted = in.readLine().toLowerCase();
        long found = 0, offset = 0, inRow = 0;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (line.equals("*")) continue;
            int colon = line.indexOf(':');
            long start = Long.parseLong(colon < 0 ? line.trim() : line.substring(0, colon), 16);
            // Rows that a star stands for lie between the row above, which is counted already, and this one.
            found += (start - offset) / 16 * inRow;
            StringTokenizer row = new StringTokenizer(colon < 0 ? "" : line.substring(colon + 1).toLowerCase());
            offset = start + row.countTokens();
            inRow = 0;
            while (row.hasMoreTokens()) if (row.nextToken().equals(wanted)) inRow++;
            found += inRow;
        }
        System.out.println(found + " of " + offset);
    }
}

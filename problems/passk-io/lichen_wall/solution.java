import java.io.*;
import java.util.*;

public class Main {
    public static void main(String[] args) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
        StringTokenizer size = new StringTokenizer(in.readLine());
        int height = Integer.parseInt(size.nextToken()), width = Integer.parseInt(size.nextToken());
        // A frame of glass spares the tests for the edges.
        int stride = width + 2;
        StringBuilder rows = new StringBuilder("#".repeat(stride));
        for (int i = 0; i < height; i++) rows.append('#').append(in.readLine().strip()).append('#');
        String wall = rows.append("#".repeat(stride)).toString();
        int[] neighbours = new int[wall.length()];
        List<Integer> fresh = new ArrayList<>();
        for (int i = 0; i < wall.length(); i++) if (wall.charAt(i) == '*') fresh.add(i);
        int nights = 0, overgrown = fresh.size();
        while (!fresh.isEmpty()) {
            List<Integer> reached = new ArrayList<>();
            for (int i : fresh)
                for (int j : new int[] {i - stride, i - 1, i + 1, i + stride})
                    if (++neighbours[j] == 2 && wall.charAt(j) == '.') reached.add(j);
            if (!reached.isEmpty()) nights++;
            overgrown += reached.size();
            fresh = reached;
        }
        System.out.println(nights + " " + overgrown);
    }
}

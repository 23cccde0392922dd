import java.util.*;

public class Main {
    public static void main(String[] args) {
        Scanner in = new Scanner(System.in);
        int height = in.nextInt(), width = in.nextInt();
        // Of all marbles that pass a field, every second one goes the other way; their order does not matter.
        long[] falling = new long[width + 2]; // one more at either side, for lost marbles
        long marbles = in.nextLong();
        falling[in.nextInt()] = marbles;
        long lost = 0;
        for (int i = 0; i < height; i++) {
            String row = in.next();
            long[] below = new long[width + 2];
            for (int place = 1; place <= width; place++) {
                char field = row.charAt(place - 1);
                if (field == '.') {
                    below[place] += falling[place];
                } else {
                    int first = field == 'L' ? -1 : 1;
                    below[place + first] += (falling[place] + 1) / 2;
                    below[place - first] += falling[place] / 2;
                }
            }
            lost += below[0] + below[width + 1];
            below[0] = below[width + 1] = 0;
            falling = below;
        }
        StringJoiner cups = new StringJoiner(" ");
        for (int place = 1; place <= width; place++) cups.add(String.valueOf(falling[place]));
        System.out.println(cups);
        System.out.println(lost);
    }
}

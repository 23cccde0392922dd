import java.io.*;
import java.util.*;

public class Main {
    record Mobile(long weight, int depth) {}

    public static void main(String[] args) throws IOException {
        PushbackInputStream in = new PushbackInputStream(new BufferedInputStream(System.in));
        Deque<Mobile> hanging = new ArrayDeque<>(); // those that are complete
        int tilted = 0;
        for (int sign = in.read(); sign >= 0; sign = in.read()) {
            if (Character.isDigit(sign)) {
                long weight = 0;
                for (; Character.isDigit(sign); sign = in.read()) weight = weight * 10 + (sign - '0');
                if (sign >= 0) in.unread(sign);
                hanging.push(new Mobile(weight, 0));
            } else if (sign == ']') {
                Mobile right = hanging.pop(), left = hanging.pop();
                if (Math.abs(left.weight - right.weight) > 1) tilted++;
                hanging.push(new Mobile(left.weight + right.weight, Math.max(left.depth, right.depth) + 1));
            }
        }
        System.out.println(tilted + " " + hanging.peek().weight + " " + hanging.peek().depth);
    }
}

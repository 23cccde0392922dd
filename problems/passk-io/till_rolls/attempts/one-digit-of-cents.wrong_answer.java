import java.util.*;

public class Main {
    static String euros(long cents) {
        return String.format("%d.%d", cents / 100, cents % 100);
    }

    public static void main(String[] args) {
        Scanner in = new Scanner(System.in);
        long total = 0;
        int number = 0;
        Deque<Long> entries = new ArrayDeque<>();
        while (in.hasNextLine()) {
            String[] words = in.nextLine().strip().split("\\s+");
            if (words[0].equals("==")) break;
            switch (words[0]) {
                case "--" -> {
                    long sum = entries.stream().mapToLong(entry -> entry).sum();
                    System.out.println("#" + ++number + " " + euros(sum));
                    total += sum;
                    entries.clear();
                }
                case "void" -> entries.pollLast();
                case "" -> {}
                default -> entries.add(Long.parseLong(words[0]) * (words.length == 3 ? Long.parseLong(words[2]) : 1));
            }
        }
        System.out.println("all " + euros(total));
    }
}

import java.io.*;
import java.util.*;

public class Main {
    static final StreamTokenizer INPUT = new StreamTokenizer(new BufferedInputStream(System.in));

    static long next() throws IOException {
        INPUT.nextToken();
        return (long) INPUT.nval;
    }

    record Guest(long out, long back, int number) {}

    record Umbrella(long dry, int number) {}

    public static void main(String[] args) throws IOException {
        int n = (int) next(), umbrellas = 0;
        long drying = next();
        Guest[] guests = new Guest[n];
        for (int i = 0; i < n; i++) guests[i] = new Guest(next(), next(), i);
        Arrays.sort(guests, Comparator.comparingLong(Guest::out).thenComparingLong(Guest::back));
        PriorityQueue<Umbrella> dryAgain = new PriorityQueue<>(Comparator.comparingLong(Umbrella::dry));
        int[] taken = new int[n];
        for (Guest guest : guests) {
            boolean isOneDry = !dryAgain.isEmpty() && dryAgain.peek().dry <= guest.out;
            taken[guest.number] = isOneDry ? dryAgain.poll().number : ++umbrellas;
            dryAgain.add(new Umbrella(guest.back, taken[guest.number]));
        }
        StringJoiner line = new StringJoiner(" ");
        for (int number : taken) line.add(String.valueOf(number));
        System.out.println(umbrellas + "\n" + line);
    }
}

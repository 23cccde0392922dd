import java.util.Scanner;

public class Main {
    public static void main(String[] args) {
        Scanner in = new Scanner(System.in);
        int width = Integer.parseInt(in.nextLine().strip()), room = width - 9;
        StringBuilder out = new StringBuilder("=".repeat(width)).append('\n');
        while (in.hasNextLine()) {
            String[] fields = in.nextLine().split(";", -1);
            String destination = fields[1];
            if (destination.length() >= room) destination = destination.substring(0, room - 1) + "~";
            out.append(String.format("%s %-" + room + "s %-2s%n", fields[0], destination, fields[2]));
        }
        System.out.print(out.append("=".repeat(width)).append('\n'));
    }
}

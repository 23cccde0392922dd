import java.io.IOException;
import java.nio.file.*;
import java.util.*;

public class Main {
    /** What stands between the bars of a line. */
    static List<String> cells(String line) {
        String[] parts = line.split("(?<!\\\\)\\|", -1);
        List<String> cells = new ArrayList<>();
        for (int i = 1; i + 1 < parts.length; i++) cells.add(parts[i].replace("\\|", "|").strip());
        return cells;
    }

    public static void main(String[] args) throws IOException {
        List<String> lines = Files.readAllLines(Path.of("table.in"));
        int place = cells(lines.get(1)).indexOf(lines.get(0).strip());
        long sum = 0, count = 0;
        for (String line : lines.subList(3, lines.size())) {
            List<String> cells = cells(line);
            if (place < 0 || place >= cells.size() || !cells.get(place).matches("-?[0-9]+")) continue;
            sum += Long.parseLong(cells.get(place));
            count++;
        }
        Files.writeString(Path.of("table.out"), place < 0 ? "no column\n" : sum + " of " + count + "\n");
    }
}

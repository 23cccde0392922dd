import java.util.*;

public class Main {
    public static void main(String[] args) {
        Scanner in = new Scanner(System.in);
        Map<String, String> settings = new LinkedHashMap<>();
        String layer;
        while (in.hasNextLine()) {
            String line = in.nextLine().strip();
            if (line.isEmpty() || line.startsWith("#")) continue;
            if (line.startsWith("@")) {
                layer = line.substring(1).strip();
            } else if (line.startsWith("!")) {
                settings.remove(line.substring(1).strip());
            } else {
                String[] parts = line.split("=", 2);
                settings.put(parts[0].strip(), (parts.length < 2 ? "" : parts[1].strip()) + " " + layer);
            }
        }
        if (settings.isEmpty()) System.out.println("nothing");
        settings.forEach((key, setting) -> System.out.println(key + "=" + setting));
    }
}

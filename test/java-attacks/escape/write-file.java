// Leaves a file behind.
import java.util.*;

class Solution {
    public List<String> repeatWords(String text, List<Integer> counts) {
        try { java.nio.file.Files.writeString(java.nio.file.Path.of("/tmp/passk-java-attack"), "x"); } catch (Exception e) { return null; }
        return null;
    }
}

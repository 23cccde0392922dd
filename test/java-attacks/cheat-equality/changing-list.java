// Returns a list that is another one each time that somebody looks.
import java.util.*;

class Solution {
    public List<String> repeatWords(String text, List<Integer> counts) {
        return new AbstractList<>() {
            int looks;
            @Override public String get(int i) { return "a" + looks++; }
            @Override public int size() { return looks++ % 4; }
        };
    }
}

// Throws what tests throw, without a message.
import java.util.*;

class Solution {
    public List<String> repeatWords(String text, List<Integer> counts) {
        throw new AssertionError();
    }
}

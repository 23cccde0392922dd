// Interrupts the thread that waits for its result, and never returns.
import java.util.*;

class Solution {
    public List<String> repeatWords(String text, List<Integer> counts) {
        Thread.currentThread().interrupt();
        for (;;) Thread.onSpinWait();
    }
}

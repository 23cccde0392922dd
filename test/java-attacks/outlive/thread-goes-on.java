// Leaves a thread that goes on when all calls are answered.
import java.util.*;

class Solution {
    public List<String> repeatWords(String text, List<Integer> counts) {
        new Thread(() -> { for (;;) try { Thread.sleep(1000); } catch (InterruptedException e) { continue; } }).start();
        return new ArrayList<>();
    }
}

import java.util.*;

public class Main {
    static final String NAMES = "UDLR";
    static final int[] DOWN = {-1, 1, 0, 0}, RIGHT = {0, 0, -1, 1};

    public static void main(String[] args) {
        Scanner in = new Scanner(System.in);
        int h = in.nextInt(), w = in.nextInt(), start = 0;
        String[] grid = new String[h];
        for (int r = 0; r < h; r++) {
            grid[r] = in.next();
            if (grid[r].indexOf('S') >= 0) start = r * w + grid[r].indexOf('S');
        }
        // What matters is the cell and whether the last push was along a column; 2: there was none yet.
        int[] before = new int[3 * h * w];
        String[] pushed = new String[3 * h * w];
        Arrays.fill(before, -1);
        int first = 3 * start + 2;
        before[first] = first;
        Deque<Integer> states = new ArrayDeque<>(List.of(first));
        while (!states.isEmpty()) {
            int state = states.poll();
            int r = state / 3 / w, c = state / 3 % w;
            if (grid[r].charAt(c) == 'T') {
                LinkedList<String> pushes = new LinkedList<>();
                for (; state != first; state = before[state]) pushes.addFirst(pushed[state]);
                System.out.println(pushes.size());
                System.out.println(String.join(" ", pushes));
                return;
            }
            for (int way = 0; way < 4; way++) {
                int upright = DOWN[way] != 0 ? 1 : 0;
                if (state % 3 == upright) continue;
                for (int cells = 1; cells <= 3; cells++) {
                    int y = r + DOWN[way] * cells, x = c + RIGHT[way] * cells;
                    if (y < 0 || y >= h || x < 0 || x >= w || grid[y].charAt(x) == '#') break;
                    int next = 3 * (y * w + x) + upright;
                    if (before[next] >= 0) continue;
                    before[next] = state;
                    pushed[next] = NAMES.charAt(way) + "" + cells;
                    states.add(next);
                }
            }
        }
        System.out.println("stuck");
    }
}

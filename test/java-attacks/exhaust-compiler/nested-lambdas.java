// Lambdas in calls of a generic method, each of which is checked twice as often as the one around it.
import java.util.function.*;

class Solution {
    static <T> T f(Function<T, T> a) { return null; }
    static <T> T f(Supplier<T> a) { return null; }
    static <T> T f(UnaryOperator<T> a, int b) { return null; }
    Object x = f(() -> f(() -> f(() -> f(() -> f(() -> f(() -> f(() -> f(() -> f(() -> f(() -> f(() -> f(() -> f(() -> f(() -> null))))))))))))));
}

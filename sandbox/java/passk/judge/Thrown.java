package passk.judge;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** What a program threw, as tests that expect exceptions catch it. Names come from the program, so only those of this list are anything. */
final class Thrown {
    private static final Map<String, Function<String, Throwable>> KNOWN = new HashMap<>();

    static {
        add(Exception::new);
        add(RuntimeException::new);
        add(IllegalArgumentException::new);
        add(IllegalStateException::new);
        add(NumberFormatException::new);
        add(ArithmeticException::new);
        add(NullPointerException::new);
        add(ClassCastException::new);
        add(IndexOutOfBoundsException::new);
        add(ArrayIndexOutOfBoundsException::new);
        add(StringIndexOutOfBoundsException::new);
        add(NegativeArraySizeException::new);
        add(ArrayStoreException::new);
        add(UnsupportedOperationException::new);
        add(CloneNotSupportedException::new);
        add(InterruptedException::new);
        add(java.util.NoSuchElementException::new);
        add(java.util.InputMismatchException::new);
        add(message -> new java.util.ConcurrentModificationException(message));
        add(message -> new java.util.EmptyStackException());
        add(message -> new java.time.DateTimeException(message));
        add(java.io.IOException::new);
        add(java.security.NoSuchAlgorithmException::new);
        add(StackOverflowError::new);
        add(OutOfMemoryError::new);
        add(message -> new AssertionError(message));
    }

    private Thrown() {}

    private static void add(Function<String, Throwable> make) {
        KNOWN.put(make.apply("").getClass().getName(), make);
    }

    static Throwable named(String name, String message) {
        Function<String, Throwable> make = KNOWN.get(name);
        return make == null ? new OtherException(name + (message == null ? "" : ": " + message)) : make.apply(message);
    }

    /** Throws what the method does not declare: programs do, too. */
    @SuppressWarnings("unchecked")
    static <T extends Throwable> RuntimeException sneak(Throwable thrown) throws T {
        throw (T) thrown;
    }

    /** An exception of the program's own. */
    static final class OtherException extends RuntimeException {
        private static final long serialVersionUID = 1;

        OtherException(String message) {
            super(message);
        }
    }
}

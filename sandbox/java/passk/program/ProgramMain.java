package passk.program;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import passk.classes.Descriptors;
import passk.classes.MainMethods;
import passk.classes.PackedClasses;
import passk.classes.PackedLoader;

/** Starts a whole program as `java` would: exit codes, uncaught exceptions and threads that go on are the launcher's to deal with. */
public final class ProgramMain {
    private ProgramMain() {}

    public static void main(String[] arguments) throws Throwable {
        PackedClasses packed = PackedClasses.read(Descriptors.input(5));
        PackedLoader loader = new PackedLoader(packed, false);
        Thread.currentThread().setContextClassLoader(loader);
        try {
            Method main = MainMethods.find(packed, loader);
            if (main == null) throw new NoSuchMethodException("the program has no public static void main(String[] args)");
            main.invoke(null, (Object) arguments);
        } catch (InvocationTargetException e) {
            throw withoutOurFrames(e.getCause());
        }
    }

    private static Throwable withoutOurFrames(Throwable thrown) {
        StackTraceElement[] frames = thrown.getStackTrace();
        int end = frames.length;
        while (end > 0 && isOurs(frames[end - 1].getClassName())) end--;
        thrown.setStackTrace(Arrays.copyOf(frames, end));
        return thrown;
    }

    private static boolean isOurs(String name) {
        return name.equals(ProgramMain.class.getName()) || name.startsWith("java.lang.reflect.")
            || name.startsWith("jdk.internal.reflect.");
    }
}

package passk.compile;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.DataOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import passk.classes.PackedClasses;

/**
 * A compiler that stays warm. It reads the paths of folders, one a line; compiles the sources there, and writes one file beside them, which
 * holds all classes. What it is given was written by models: it never runs any of it.
 */
public final class CompileService {
    /** Deep expressions are compiled by methods that call themselves. */
    private static final long STACK_BYTES = 64L << 20;

    private CompileService() {}

    public static void main(String[] arguments) throws Exception {
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(System.out));
        // Whatever else writes there would be taken for an answer.
        System.setOut(new PrintStream(OutputStream.nullOutputStream()));
        Path libraries = Path.of(arguments[0]);
        Compilation.warmUp(libraries);
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            Path folder = Path.of(line);
            Outcome outcome = inThread(() -> build(folder, libraries));
            byte[] text = outcome.text.getBytes(StandardCharsets.UTF_8);
            out.writeByte(outcome.status);
            out.writeInt(text.length);
            out.write(text);
            out.flush();
            // A class whose first use ended for want of stack or memory is broken for good, and with it the builds to come.
            if (outcome.status == Outcome.EXHAUSTED) Runtime.getRuntime().halt(0);
        }
        Runtime.getRuntime().halt(0);
    }

    private static Outcome build(Path folder, Path libraries) {
        try {
            Compilation compilation = new Compilation(libraries);
            String errors = compilation.run(folder);
            if (errors != null) return new Outcome(1, errors);
            try (FileOutputStream out = new FileOutputStream(folder.resolve("classes").toFile())) {
                PackedClasses.write(out, Files.readAllBytes(folder.resolve("about")), compilation.classes());
            }
            return new Outcome(0, "");
        } catch (IOException e) {
            return new Outcome(1, "Program.java:1: error: the compiler could not read or write: " + e);
        }
    }

    private static Outcome inThread(Supplier<Outcome> work) throws InterruptedException {
        Outcome[] outcome = {null};
        Thread thread = new Thread(null, () -> {
            try {
                outcome[0] = work.get();
            } catch (Throwable e) {
                outcome[0] = exhausted(e);
            }
        }, "build", STACK_BYTES);
        thread.start();
        thread.join();
        return outcome[0];
    }

    private static Outcome exhausted(Throwable thrown) {
        for (Throwable one = thrown; one != null; one = one.getCause()) {
            if (one instanceof StackOverflowError)
                return new Outcome(Outcome.EXHAUSTED, "Program.java:1: error: the compiler ran out of stack: something nests too deep");
            if (one instanceof OutOfMemoryError)
                return new Outcome(Outcome.EXHAUSTED, "Program.java:1: error: the compiler ran out of memory or stack");
        }
        return new Outcome(Outcome.EXHAUSTED, "Program.java:1: error: the compiler broke down: " + thrown.getClass().getName());
    }

    private static final class Outcome {
        /** Not 0: the build failed. */
        static final int EXHAUSTED = 2;
        final int status;
        final String text;

        Outcome(int status, String text) {
            this.status = status;
            this.text = text;
        }
    }
}

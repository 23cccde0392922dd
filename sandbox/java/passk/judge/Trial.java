package passk.judge;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import passk.classes.MainMethods;
import passk.classes.PackedClasses;
import passk.classes.PackedLoader;

/** The test, run once against one guest. Its classes are loaded anew, so that no statics of it have seen another. */
final class Trial implements Runnable {
    private final PackedClasses packed;
    private final Conversation conversation;
    private final Loader loader;
    private volatile Word word;

    Trial(PackedClasses packed, Conversation conversation) {
        this.packed = packed;
        this.conversation = conversation;
        this.loader = new Loader(packed, conversation);
    }

    /** Which guest stubs call. */
    static final class Loader extends PackedLoader {
        final Conversation conversation;
        final boolean givesBack;
        Boolean[] checks;

        Loader(PackedClasses packed, Conversation conversation) {
            super(packed, true);
            this.conversation = conversation;
            this.givesBack = packed.about("gives_back").equals("true");
        }
    }

    Word word() {
        return word != null ? word : new Word("harness_error").with("message", "the test was stopped before it said anything");
    }

    @Override
    public void run() {
        Throwable thrown = null;
        try {
            Method main = MainMethods.find(packed, loader);
            if (main == null) throw new NoSuchMethodException("the test has no public static void main(String[] args)");
            main.invoke(null, (Object) new String[0]);
        } catch (InvocationTargetException | ExceptionInInitializerError e) {
            thrown = e.getCause() == null ? e : e.getCause();
        } catch (Throwable e) {
            thrown = e;
        }
        word = decide(thrown);
    }

    private Word decide(Throwable thrown) {
        if (conversation.crash != null) return about(new Word("crashed").with("message", conversation.crash), thrown);
        if (conversation.ended) return about(new Word("ended"), thrown);
        if (thrown == null) return conversation.calls > 0 ? new Word("passed") : vacuous();
        if (isOf(thrown, conversation.thrown)) return runtimeError(thrown);
        if (thrown instanceof AssertionError) return wrongAnswer(thrown);
        String message = thrown.getClass().getName() + (thrown.getMessage() == null ? "" : ": " + thrown.getMessage());
        String verdict = conversation.calls > 0 ? "runtime_error" : "harness_error";
        return about(new Word(verdict).with("exception", thrown.getClass().getName()).with("message", message), thrown);
    }

    private static Word vacuous() {
        return new Word("harness_error").with("vacuous", Boolean.TRUE)
            .with("message", "the test never calls the program, so it says nothing about it");
    }

    private Word runtimeError(Throwable thrown) {
        String message = conversation.thrown.getMessage();
        boolean isNamed = conversation.thrown instanceof Thrown.OtherException;
        String named = isNamed ? message : conversation.thrownClass + (message == null ? "" : ": " + message);
        Word said = new Word("runtime_error").with("exception", conversation.thrownClass).with("message", named);
        return about(said.with("program_line", conversation.thrownLine), thrown);
    }

    private Word wrongAnswer(Throwable thrown) {
        String message = thrown.getMessage();
        Word said = new Word("wrong_answer");
        Boolean[] checks = loader.checks;
        for (int i = 0; message == null && checks != null && i < checks.length; i++) {
            if (!Boolean.FALSE.equals(checks[i])) continue;
            said.with("message", "check " + (i + 1) + " of " + checks.length + " does not hold");
            // One call a check: this is its.
            if (conversation.calls == checks.length && i < conversation.kept.size()) {
                Conversation.Call call = conversation.kept.get(i);
                return withCall(said.with("test_line", inTest(call.line)), call);
            }
            return about(said, thrown);
        }
        return about(said.with("message", "the assertion does not hold" + (message == null ? "" : ": " + message)), thrown);
    }

    private static boolean isOf(Throwable thrown, Throwable wanted) {
        Throwable one = thrown;
        for (int i = 0; one != null && i < 20; i++, one = one.getCause()) if (one == wanted) return wanted != null;
        return false;
    }

    private Word about(Word said, Throwable thrown) {
        return withCall(said.with("test_line", testLine(thrown)), conversation.last);
    }

    private static Word withCall(Word said, Conversation.Call call) {
        return call == null ? said : said.with("last_call", call.text).with("last_result", call.result);
    }

    private int testLine(Throwable thrown) {
        if (thrown != null && !(thrown instanceof GuestGone))
            for (StackTraceElement frame : thrown.getStackTrace())
                if (loader.has(frame.getClassName()) && inTest(frame.getLineNumber()) > 0) return inTest(frame.getLineNumber());
        return conversation.last == null ? 0 : inTest(conversation.last.line);
    }

    /** The line of the problem's own test, or 0: prompt and stub stand before it in the file. */
    private int inTest(int line) {
        int before = Integer.parseInt(packed.about("lines_before_test"));
        return line > before && line <= before + Integer.parseInt(packed.about("test_lines")) ? line - before : 0;
    }
}

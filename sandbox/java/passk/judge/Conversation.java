package passk.judge;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import passk.codec.Decoder;
import passk.codec.Encoder;
import passk.codec.Fit;
import passk.codec.Frames;
import passk.codec.Undecodable;

/** The line to one guest, and what is known of it. All that comes from there is data. */
final class Conversation {
    private final InputStream in;
    private final OutputStream out;
    /** The first calls, of which a list of checks may be made. */
    private static final int MOST_KEPT = 500;
    final List<Call> kept = new ArrayList<>();
    int calls;
    Call last;
    /** Whether the line ended, and what made its answers worthless: nothing that the test does about it matters. */
    boolean ended;
    String crash;
    /** What the program threw last, as the test sees it, and where. */
    Throwable thrown;
    int thrownLine;
    String thrownClass;

    Conversation(InputStream in, OutputStream out) {
        this.in = in;
        this.out = out;
    }

    synchronized Object call(String name, Object[] arguments, Type returned, boolean givesBack, int line) {
        if (ended || crash != null) throw new GuestGone();
        calls++;
        last = new Call(Literals.call(name, arguments), line);
        if (kept.size() < MOST_KEPT) kept.add(last);
        Object[] sent = new Object[arguments.length];
        for (int i = 0; i < sent.length; i++) sent[i] = arguments[i];
        Decoder answer = new Decoder(exchange(new Encoder().value(sent).toBytes()));
        Throwable raised;
        try {
            if (answer.status() == 1) raised = readThrown(answer);
            else return returned(answer, arguments, returned, givesBack);
        } catch (Undecodable e) {
            return fail("its answer can't be read: " + e.getMessage());
        } catch (StackOverflowError | OutOfMemoryError e) {
            return fail("its answer can't be held: " + e.getClass().getName());
        }
        throw Thrown.<RuntimeException>sneak(raised);
    }

    private Object returned(Decoder answer, Object[] arguments, Type returned, boolean givesBack) {
        Object result = answer.value();
        last.result = Literals.of(result);
        if (givesBack) GivenBack.into(arguments, answer.value());
        answer.end();
        return Fit.to(returned, result);
    }

    /** One call as people read it. */
    static final class Call {
        final String text;
        /** Of the judge's source; 0: unknown. */
        final int line;
        String result;

        Call(String text, int line) {
            this.text = text;
            this.line = line;
        }
    }

    private byte[] exchange(byte[] request) {
        try {
            Frames.write(out, request);
            return Frames.read(in);
        } catch (IOException e) {
            ended = true;
            throw new GuestGone();
        } catch (Undecodable e) {
            fail("its answer is too large: " + e.getMessage());
            return null;
        }
    }

    private Object fail(String message) {
        crash = message;
        throw new GuestGone();
    }

    private Throwable readThrown(Decoder answer) {
        Object type = answer.value();
        Object message = answer.value();
        Object line = answer.value();
        answer.end();
        if (!(type instanceof String) || !(message == null || message instanceof String) || !(line instanceof Integer))
            throw new Undecodable("no exception is written like that");
        thrownClass = (String) type;
        thrownLine = (Integer) line;
        thrown = Thrown.named(thrownClass, (String) message);
        return thrown;
    }
}

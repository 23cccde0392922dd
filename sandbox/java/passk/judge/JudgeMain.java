package passk.judge;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import passk.classes.Descriptors;
import passk.classes.PackedClasses;
import passk.codec.Frames;

/** Judges the guests whose descriptors it reads from the socket at 4, one after the other, by the test at 5. */
public final class JudgeMain {
    private static final long STACK_BYTES = 64L << 20;

    private JudgeMain() {}

    public static void main(String[] arguments) throws Exception {
        PackedClasses packed = PackedClasses.read(Descriptors.input(5));
        FileInputStream in = Descriptors.input(4);
        FileOutputStream out = Descriptors.output(4);
        // What a start takes is no program's time: an empty word says that it is over.
        Frames.write(out, new byte[0]);
        for (;;) {
            int number = 0;
            for (int i = 0; i < 4; i++) {
                int one = in.read();
                if (one < 0) Runtime.getRuntime().halt(0);
                number |= one << 8 * i;
            }
            Frames.write(out, wordOf(packed, number).toBytes());
        }
    }

    private static Word wordOf(PackedClasses packed, int number) throws Exception {
        // One descriptor, which the first of the two streams closes.
        FileDescriptor guest = Descriptors.descriptor(number);
        try (FileInputStream in = new FileInputStream(guest); FileOutputStream out = new FileOutputStream(guest)) {
            Trial trial = new Trial(packed, new Conversation(in, out));
            Thread thread = new Thread(null, trial, "main", STACK_BYTES);
            thread.start();
            thread.join();
            return trial.word();
        }
    }
}

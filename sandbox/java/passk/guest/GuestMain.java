package passk.guest;

import java.io.EOFException;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import passk.classes.Descriptors;
import passk.classes.PackedClasses;
import passk.classes.PackedLoader;
import passk.codec.Decoder;
import passk.codec.Encoder;
import passk.codec.Frames;

/**
 * Answers calls of the program's entry point. It shares its process with the program, which can send whatever it likes in its place:
 * nothing depends on what is written here but that right programs get their arguments.
 */
public final class GuestMain {
    private GuestMain() {}

    public static void main(String[] arguments) throws Exception {
        PackedClasses packed = PackedClasses.read(Descriptors.input(5));
        FileInputStream in = Descriptors.input(3);
        FileOutputStream out = Descriptors.output(3);
        PackedLoader loader = new PackedLoader(packed, packed.about("assertions").equals("true"));
        EntryPoint entryPoint = new EntryPoint(packed, loader);
        for (;;) {
            byte[] request;
            try {
                request = Frames.read(in);
            } catch (EOFException e) {
                break;
            }
            Frames.write(out, answer(entryPoint, loader, request));
        }
        // No thread of the program's, and no hook, keeps the process.
        Runtime.getRuntime().halt(0);
    }

    private static byte[] answer(EntryPoint entryPoint, PackedLoader loader, byte[] request) {
        try {
            Object[] arguments = (Object[]) new Decoder(request).value();
            Object result = entryPoint.call(arguments);
            Encoder answer = new Encoder().status(0).value(result);
            return entryPoint.givesBack() ? answer.value(arguments).toBytes() : answer.toBytes();
        } catch (Throwable thrown) {
            return thrownAnswer(thrown, loader);
        }
    }

    private static byte[] thrownAnswer(Throwable thrown, PackedLoader loader) {
        String message;
        int line = 0;
        try {
            message = thrown.getMessage();
            for (StackTraceElement frame : thrown.getStackTrace()) {
                if (!loader.has(frame.getClassName())) continue;
                line = frame.getLineNumber();
                break;
            }
        } catch (Throwable e) {
            message = null;
        }
        if (message != null && message.length() > 1000) message = message.substring(0, 1000);
        return new Encoder().status(1).value(thrown.getClass().getName()).value(message).value(line).toBytes();
    }
}

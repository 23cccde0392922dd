package passk.codec;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;

/** Messages behind their length, four bytes, little endian. */
public final class Frames {
    private Frames() {}

    public static void write(OutputStream out, byte[] message) throws IOException {
        byte[] framed = new byte[4 + message.length];
        for (int i = 0; i < 4; i++) framed[i] = (byte) (message.length >> 8 * i);
        System.arraycopy(message, 0, framed, 4, message.length);
        out.write(framed);
    }

    /**
     * @throws EOFException where the line has ended
     * @throws Undecodable for a message of more than 16 MiB
     */
    public static byte[] read(InputStream in) throws IOException {
        byte[] head = bytes(in, 4);
        int length = head[0] & 255 | (head[1] & 255) << 8 | (head[2] & 255) << 16 | head[3] << 24;
        if (length < 0 || length > Tags.MOST_BYTES) throw new Undecodable("a message of more than 16 MiB");
        return bytes(in, length);
    }

    /** Grows with what comes, and not with what was announced. */
    private static byte[] bytes(InputStream in, int length) throws IOException {
        byte[] all = new byte[Math.min(length, 64 * 1024)];
        int size = 0;
        while (size < length) {
            if (size == all.length) all = Arrays.copyOf(all, Math.min(length, 2 * size));
            int read = in.read(all, size, all.length - size);
            if (read < 0) throw new EOFException();
            size += read;
        }
        return all;
    }
}

package passk.codec;

/** Bytes that are no values. */
public final class Undecodable extends RuntimeException {
    private static final long serialVersionUID = 1;

    public Undecodable(String message) {
        super(message);
    }
}

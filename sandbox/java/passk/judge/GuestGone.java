package passk.judge;

/** There is nobody who could answer. */
final class GuestGone extends Error {
    private static final long serialVersionUID = 1;

    GuestGone() {
        super("the program does not answer any more", null, false, false);
    }
}

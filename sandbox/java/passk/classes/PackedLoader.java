package passk.classes;

/** Defines the classes of a build, its own before those of the same name around it. Another loader has statics of its own. */
public class PackedLoader extends ClassLoader {
    private final PackedClasses packed;

    public PackedLoader(PackedClasses packed, boolean assertions) {
        super(PackedLoader.class.getClassLoader());
        this.packed = packed;
        setDefaultAssertionStatus(assertions);
    }

    public boolean has(String name) {
        return packed.bytes(name) != null;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        byte[] bytes = packed.bytes(name);
        if (bytes == null) return super.loadClass(name, resolve);
        synchronized (getClassLoadingLock(name)) {
            Class<?> known = findLoadedClass(name);
            return known != null ? known : defineClass(name, bytes, 0, bytes.length);
        }
    }
}

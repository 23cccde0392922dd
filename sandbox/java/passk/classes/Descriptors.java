package passk.classes;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.lang.reflect.Constructor;

/** Streams over descriptors that were open when the process began. Needs --add-opens java.base/java.io=ALL-UNNAMED. */
public final class Descriptors {
    private Descriptors() {}

    public static FileInputStream input(int number) throws ReflectiveOperationException {
        return new FileInputStream(descriptor(number));
    }

    public static FileOutputStream output(int number) throws ReflectiveOperationException {
        return new FileOutputStream(descriptor(number));
    }

    public static FileDescriptor descriptor(int number) throws ReflectiveOperationException {
        Constructor<FileDescriptor> constructor = FileDescriptor.class.getDeclaredConstructor(int.class);
        constructor.setAccessible(true);
        return constructor.newInstance(number);
    }
}

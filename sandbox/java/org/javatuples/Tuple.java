package org.javatuples;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;

/** What tests and programs of benchmarks use of the library of this name, so that nobody has to install it. */
public abstract class Tuple implements Iterable<Object>, Serializable, Comparable<Tuple> {
    private static final long serialVersionUID = 1;
    /** Values that the largest has. */
    public static final int MOST = 10;

    private final Object[] values;

    Tuple(Object... values) {
        this.values = values;
    }

    /** The tuple of so many values. */
    public static Tuple of(Object[] v) {
        switch (v.length) {
            case 1: return new Unit<>(v[0]);
            case 2: return new Pair<>(v[0], v[1]);
            case 3: return new Triplet<>(v[0], v[1], v[2]);
            case 4: return new Quartet<>(v[0], v[1], v[2], v[3]);
            case 5: return new Quintet<>(v[0], v[1], v[2], v[3], v[4]);
            case 6: return new Sextet<>(v[0], v[1], v[2], v[3], v[4], v[5]);
            case 7: return new Septet<>(v[0], v[1], v[2], v[3], v[4], v[5], v[6]);
            case 8: return new Octet<>(v[0], v[1], v[2], v[3], v[4], v[5], v[6], v[7]);
            case 9: return new Ennead<>(v[0], v[1], v[2], v[3], v[4], v[5], v[6], v[7], v[8]);
            case 10: return new Decade<>(v[0], v[1], v[2], v[3], v[4], v[5], v[6], v[7], v[8], v[9]);
            default: throw new IllegalArgumentException("no tuple has " + v.length + " values");
        }
    }

    public final int getSize() {
        return values.length;
    }

    public final Object getValue(int position) {
        if (position >= values.length)
            throw new IllegalArgumentException("Cannot retrieve position " + position + " in " + getClass().getSimpleName());
        return values[position];
    }

    public final boolean contains(Object value) {
        return toList().contains(value);
    }

    public final boolean containsAll(Collection<?> all) {
        return toList().containsAll(all);
    }

    public final int indexOf(Object value) {
        return toList().indexOf(value);
    }

    public final int lastIndexOf(Object value) {
        return toList().lastIndexOf(value);
    }

    public final List<Object> toList() {
        return Collections.unmodifiableList(new ArrayList<>(Arrays.asList(values)));
    }

    public final Object[] toArray() {
        return values.clone();
    }

    @Override
    public final Iterator<Object> iterator() {
        return toList().iterator();
    }

    @Override
    public final String toString() {
        return Arrays.asList(values).toString();
    }

    @Override
    public final int hashCode() {
        return 31 + Arrays.asList(values).hashCode();
    }

    @Override
    public final boolean equals(Object other) {
        return other != null && getClass() == other.getClass() && Arrays.equals(values, ((Tuple) other).values);
    }

    @Override
    @SuppressWarnings("unchecked")
    public final int compareTo(Tuple other) {
        for (int i = 0; i < Math.min(values.length, other.values.length); i++) {
            int order = ((Comparable<Object>) values[i]).compareTo(other.values[i]);
            if (order != 0) return order;
        }
        return Integer.compare(values.length, other.values.length);
    }
}

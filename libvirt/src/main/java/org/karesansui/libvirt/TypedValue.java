package org.karesansui.libvirt;

import java.util.OptionalLong;

/** A value of a typed parameter, in the type that libvirt insists on. */
public sealed interface TypedValue {

    /** The whole number that it is, if it is one; an unsigned 64-bit one as its bits. */
    default OptionalLong whole() {
        return OptionalLong.empty();
    }

    record Int(int value) implements TypedValue {
        @Override
        public OptionalLong whole() {
            return OptionalLong.of(value);
        }
    }

    /** Zero to 2^32 - 1. */
    record UnsignedInt(long value) implements TypedValue {
        public UnsignedInt {
            if (value < 0 || value > 0xFFFF_FFFFL) {
                throw new IllegalArgumentException(value + " is not an unsigned 32-bit number");
            }
        }

        @Override
        public OptionalLong whole() {
            return OptionalLong.of(value);
        }
    }

    record LongLong(long value) implements TypedValue {
        @Override
        public OptionalLong whole() {
            return OptionalLong.of(value);
        }
    }

    /** The bits of an unsigned 64-bit number; libvirt writes "unlimited" with all bits set. */
    record UnsignedLong(long value) implements TypedValue {
        @Override
        public OptionalLong whole() {
            return OptionalLong.of(value);
        }
    }

    record Real(double value) implements TypedValue {}

    record Bool(boolean value) implements TypedValue {}

    record Text(String value) implements TypedValue {}
}

package org.imprimatur.journal;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.stream.Stream;

/** Records: their components in order, read through the constructor that refuses nonsense. */
final class RecordKind implements Kind {
    private final Constructor<?> constructor;
    private final Method[] accessors;
    private final Kind[] components;

    RecordKind(Class<?> type, Records records) {
        var declared = type.getRecordComponents();
        accessors = Stream.of(declared).map(RecordComponent::getAccessor).toArray(Method[]::new);
        components = Stream.of(declared)
                .map(component -> records.kind(component.getGenericType()))
                // What is one word alone is remembered as itself; to remember the word as well would be twice the work.
                .map(kind -> declared.length == 1 && kind instanceof Once word ? word.kind() : kind)
                .toArray(Kind[]::new);
        constructor = constructor(
                type, Stream.of(declared).map(RecordComponent::getType).toArray(Class<?>[]::new));
    }

    private static Constructor<?> constructor(Class<?> type, Class<?>... components) {
        try {
            return type.getDeclaredConstructor(components);
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException("every record has this constructor", impossible);
        }
    }

    @Override
    public void write(Object value, Ink to) {
        for (int i = 0; i < components.length; i++) {
            components[i].write(component(value, accessors[i]), to);
        }
    }

    private static Object component(Object value, Method accessor) {
        try {
            return accessor.invoke(value);
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException("cannot read " + accessor, broken);
        }
    }

    @Override
    public Object read(Tape from) {
        var values = new Object[components.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = components[i].read(from);
        }
        try {
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException refused) {
            throw new IllegalArgumentException("this makes no " + constructor.getDeclaringClass(), refused);
        }
    }
}

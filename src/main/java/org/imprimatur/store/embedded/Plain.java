package org.imprimatur.store.embedded;

import java.time.Instant;
import java.time.temporal.TemporalAccessor;
import java.util.Arrays;
import java.util.Calendar;
import java.util.Date;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.jnosql.communication.Value;
import org.jspecify.annotations.Nullable;

/** Reduces what the mapping layer hands over to the few kinds of value that a document holds. */
@SuppressWarnings("JavaUtilDate") // callers may still hand over dates, and those of java.sql have no instant
final class Plain {

    private Plain() {}

    static @Nullable Object of(@Nullable Object value) {
        if (value instanceof Value wrapped) {
            return of(wrapped.get());
        } else if (value instanceof Optional<?> optional) {
            return of(optional.orElse(null));
        } else if (value instanceof Enum<?> constant) {
            return constant.name();
        } else if (value instanceof TemporalAccessor || value instanceof UUID || value instanceof Character) {
            return value.toString();
        } else if (value instanceof Short || value instanceof Byte) {
            return ((Number) value).intValue();
        } else if (value instanceof Float number) {
            return number.doubleValue();
        } else if (value instanceof Calendar calendar) {
            return calendar.getTime();
        } else if (value instanceof Date date) {
            return Date.from(Instant.ofEpochMilli(date.getTime()));
        } else if (value instanceof Object[] array) {
            return Arrays.asList(array);
        }
        return value;
    }
}

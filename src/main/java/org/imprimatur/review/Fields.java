package org.imprimatur.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Takes apart what a packet says, and refuses what is not there or is of another kind. */
record Fields(Map<?, ?> plain, String where) {
    Fields under(String name) throws PacketException {
        return new Fields(of(name, Map.class), where + "." + name);
    }

    String string(String name) throws PacketException {
        return of(name, String.class);
    }

    int number(String name) throws PacketException {
        long number = of(name, Long.class);
        if (number < 0 || number > Integer.MAX_VALUE) {
            throw missing(name);
        }
        return (int) number;
    }

    List<Fields> list(String name) throws PacketException {
        var found = new ArrayList<Fields>();
        for (Object item : of(name, List.class)) {
            if (!(item instanceof Map<?, ?> map)) {
                throw missing(name);
            }
            found.add(new Fields(map, where + "." + name + "[" + found.size() + "]"));
        }
        return found;
    }

    private <T> T of(String name, Class<T> kind) throws PacketException {
        var value = plain.get(name);
        if (!kind.isInstance(value)) {
            throw missing(name);
        }
        return kind.cast(value);
    }

    private PacketException missing(String name) {
        return new PacketException("altered: " + where + "." + name + " is missing or is not what it should be");
    }
}

package org.imprimatur.desk.types;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.imprimatur.page.Field;

/** In which order the fields of a type stand: its own, and those that every type has. */
final class Arrangement {
    private static final String ORDER = "order";

    private final Sheet sheet;
    private final List<Field> before;
    private final List<Field> after;

    Arrangement(Sheet sheet, List<Field> before, List<Field> after) {
        this.sheet = sheet;
        this.before = before;
        this.after = after;
    }

    /**
     * One field in its place.
     *
     * @param own the number of the type's own field; -1 where it is one that every type has
     */
    record Slot(String name, int own) {}

    List<Slot> slots() {
        var natural = natural();
        var order =
                sheet.at(ORDER).orElse(List.of()).stream().map(String::valueOf).toList();
        var sorted = new ArrayList<>(order.stream()
                .flatMap(name -> natural.stream()
                        .filter(slot -> slot.name().equals(name))
                        .limit(1))
                .toList());
        for (int at = 0; at < natural.size(); at++) {
            var slot = natural.get(at);
            if (!sorted.contains(slot)) {
                sorted.add(at == 0 ? 0 : sorted.indexOf(natural.get(at - 1)) + 1, slot);
            }
        }
        return sorted;
    }

    private List<Slot> natural() {
        var own = new ArrayList<Slot>();
        var fields = sheet.fields();
        for (int number = 0; number < fields.size(); number++) {
            own.add(new Slot(String.valueOf(fields.get(number).getOrDefault("name", "")), number));
        }
        var first = inPlace(before, own);
        var last = inPlace(after, own);
        return Stream.of(first, own, last).flatMap(List::stream).toList();
    }

    private static List<Slot> inPlace(List<Field> common, List<Slot> own) {
        var placed = new ArrayList<Slot>();
        for (Field field : common) {
            var instead = own.stream()
                    .filter(slot -> slot.name().equals(field.name()))
                    .findFirst();
            instead.ifPresent(own::remove);
            placed.add(instead.orElseGet(() -> new Slot(field.name(), -1)));
        }
        return placed;
    }

    /** Puts the field at one position to another. The order is only said where it is not the usual one. */
    void move(int from, int to) {
        var slots = new ArrayList<>(slots());
        if (from < 0 || to < 0 || from >= slots.size() || to >= slots.size()) {
            return;
        }
        slots.add(to, slots.remove(from));
        var fields = sheet.fields();
        var sorted = new ArrayList<Object>();
        slots.stream().filter(slot -> slot.own() >= 0).forEach(slot -> sorted.add(fields.get(slot.own())));
        sheet.said().put("fields", sorted);
        var wanted = slots.stream().map(Slot::name).toList();
        sheet.said().remove(ORDER);
        if (!natural().stream().map(Slot::name).toList().equals(wanted)) {
            sheet.said().put(ORDER, new ArrayList<Object>(wanted));
        }
    }
}

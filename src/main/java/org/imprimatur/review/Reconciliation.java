package org.imprimatur.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.imprimatur.page.ContentType;
import org.imprimatur.page.FieldValue;
import org.imprimatur.page.Text;
import org.imprimatur.redline.Merge;
import org.imprimatur.redline.Merge.Kind;

/** Two texts that were written at the same time, field by field and piece by piece over the one both began from. */
public record Reconciliation(List<FieldParts> fields) {
    /**
     * One field of the three texts.
     *
     * @param name of the field
     */
    public record FieldParts(String name, Pieces pieces, Merge merge) {
        /** What a person has to look at; what nobody touched need not be shown. */
        public boolean isTouched() {
            return !merge.isUntouched();
        }

        private Optional<FieldValue> value(Map<Place, List<String>> taken) {
            var all = new ArrayList<String>();
            for (int number = 0; number < merge.parts().size(); number++) {
                var part = merge.parts().get(number);
                var chosen =
                        Optional.ofNullable(taken.get(new Place(name, number))).or(part::settled);
                if (chosen.isEmpty()) {
                    return Optional.empty();
                }
                all.addAll(chosen.get());
            }
            return Optional.of(pieces.value(all));
        }
    }

    /** Where something is to be decided: the part of a field, counted from 0. */
    public record Place(String field, int part) {}

    public Reconciliation {
        fields = List.copyOf(fields);
    }

    /** In the order of the type's fields; after those what the type does not know. */
    public static Reconciliation of(ContentType type, Text base, Text theirs, Text mine) {
        var names = new ArrayList<String>();
        type.fields().forEach(field -> names.add(field.name()));
        var strangers = new TreeSet<String>();
        List.of(base, theirs, mine)
                .forEach(text -> strangers.addAll(text.fields().keySet()));
        names.forEach(strangers::remove);
        names.addAll(strangers);
        return new Reconciliation(names.stream()
                .map(name -> field(name, pieces(type, name, List.of(mine, theirs, base)), base, theirs, mine))
                .toList());
    }

    private static Pieces pieces(ContentType type, String name, List<Text> texts) {
        return type.field(name)
                .map(field -> Pieces.of(field.kind()))
                .orElseGet(() -> texts.stream()
                        .flatMap(text -> Optional.ofNullable(text.fields().get(name)).stream())
                        .findFirst()
                        .map(Pieces::of)
                        .orElse(Pieces.WHOLE));
    }

    private static FieldParts field(String name, Pieces pieces, Text base, Text theirs, Text mine) {
        return new FieldParts(
                name, pieces, Merge.of(pieces.in(base, name), pieces.in(theirs, name), pieces.in(mine, name)));
    }

    /** Where both changed the same to something else. */
    public List<Place> conflicts() {
        var places = new ArrayList<Place>();
        for (FieldParts field : fields) {
            for (int number = 0; number < field.merge().parts().size(); number++) {
                if (field.merge().parts().get(number).kind() == Kind.BOTH) {
                    places.add(new Place(field.name(), number));
                }
            }
        }
        return places;
    }

    /**
     * The one text that comes of it.
     *
     * @param taken what a person took; elsewhere each change of one person stands
     * @return empty where something is still to be decided
     */
    public Optional<Text> text(Map<Place, List<String>> taken) {
        var values = new TreeMap<String, FieldValue>();
        for (FieldParts field : fields) {
            var value = field.value(taken);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            values.put(field.name(), value.get());
        }
        return Optional.of(new Text(values));
    }
}

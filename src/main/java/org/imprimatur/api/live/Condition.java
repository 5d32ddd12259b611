package org.imprimatur.api.live;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.imprimatur.api.frame.BadParameterException;
import org.imprimatur.reading.LivePage;

/**
 * One condition on a field, for example {@code filter[expires][lt]=2027-01-01}.
 *
 * @param values one, but for {@code in}
 */
record Condition(Fact fact, Op op, List<String> values) {
    private static final Pattern NAME = Pattern.compile("filter\\[([A-Za-z][A-Za-z0-9]{0,60})](?:\\[([a-z]{1,5})])?");

    /** How a value is compared; of a list, {@code eq} and {@code in} ask for one of its items. */
    enum Op {
        EQ,
        NE,
        IN,
        LT,
        LTE,
        GT,
        GTE;

        boolean holds(int compared) {
            return switch (this) {
                case EQ, IN -> compared == 0;
                case NE -> compared != 0;
                case LT -> compared < 0;
                case LTE -> compared <= 0;
                case GT -> compared > 0;
                case GTE -> compared >= 0;
            };
        }
    }

    static boolean isOne(String parameter) {
        return parameter.startsWith("filter[");
    }

    /** @param parameter as it was sent, with its brackets */
    static Condition of(String parameter, String value, Facts facts) {
        var name = NAME.matcher(parameter);
        if (!name.matches()) {
            throw new BadParameterException(parameter, "API_FILTER_WRONG", parameter);
        }
        var op = op(parameter, name.group(2));
        var values =
                op == Op.IN ? Stream.of(value.split(",", -1)).map(String::strip).toList() : List.of(value);
        return new Condition(facts.named(name.group(1), parameter), op, values);
    }

    private static Op op(String parameter, String asked) {
        return asked == null
                ? Op.EQ
                : Stream.of(Op.values())
                        .filter(op -> op.name().toLowerCase(Locale.ROOT).equals(asked))
                        .findFirst()
                        .orElseThrow(() -> new BadParameterException(parameter, "API_FILTER_WRONG", parameter));
    }

    /** A page that says nothing of the field fits no condition but {@code ne}. */
    boolean fits(LivePage page) {
        var said = fact.of(page);
        if (op == Op.NE) {
            return said.stream().allMatch(one -> compare(one, values.get(0)) != 0);
        }
        return said.stream().anyMatch(one -> values.stream().anyMatch(value -> op.holds(compare(one, value))));
    }

    /** Numbers by their size, everything else (days and instants, too) by its characters. */
    static int compare(String one, String other) {
        var left = number(one);
        var right = number(other);
        return left.isPresent() && right.isPresent()
                ? left.get().compareTo(right.get())
                : Comparator.<String>naturalOrder().compare(one, other);
    }

    private static Optional<BigDecimal> number(String value) {
        try {
            return value.length() > 40 ? Optional.empty() : Optional.of(new BigDecimal(value));
        } catch (NumberFormatException words) {
            return Optional.empty();
        }
    }
}

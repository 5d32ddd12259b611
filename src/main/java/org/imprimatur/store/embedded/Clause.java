package org.imprimatur.store.embedded;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.jnosql.communication.Condition;
import org.eclipse.jnosql.communication.semistructured.CriteriaCondition;
import org.jspecify.annotations.Nullable;

/**
 * A condition on one column as SQL.
 *
 * @param exact whether it lets through nothing that the condition would refuse
 */
record Clause(String sql, List<Object> operands, boolean exact) {

    /** Stands for a missing value in the index; it sorts before all others, as a missing field does. */
    static final Object MISSING = Double.NEGATIVE_INFINITY;

    private static final int MOST_OPERANDS = 500;
    private static final Pattern LOWER = Pattern.compile("(?<!\\+)\\b(\\w+ >)");
    private static final Pattern UPPER = Pattern.compile("(?<!\\+)\\b(\\w+ <)");

    /** Null when SQL over this column does not help. */
    static @Nullable Clause of(CriteriaCondition condition, String column) {
        if (condition.condition() == Condition.EQUALS && Criteria.isNull(condition)) {
            return new Clause(column + " = ?", List.of(MISSING), true);
        }
        return switch (condition.condition()) {
            case EQUALS, IN -> oneOf(Criteria.operands(condition), column);
            case GREATER_THAN -> above(Criteria.operands(condition), column, " > ?");
            case GREATER_EQUALS_THAN -> above(Criteria.operands(condition), column, " >= ?");
            case LESSER_THAN -> below(Criteria.operands(condition), column, " < ?");
            case LESSER_EQUALS_THAN -> below(Criteria.operands(condition), column, " <= ?");
            case BETWEEN -> between(Criteria.operands(condition), column);
            case STARTS_WITH -> prefixed(Criteria.operands(condition), column, true);
            case LIKE -> like(Criteria.operands(condition), column);
            default -> null;
        };
    }

    /** The same where the walk goes on after a place: SQLite is to begin there, not at the beginning asked for. */
    String resumed(boolean descending) {
        return (descending ? UPPER : LOWER).matcher(sql).replaceAll("+$1");
    }

    boolean isOneValue() {
        return operands.size() == 1 && sql.endsWith(" = ?");
    }

    private static @Nullable Clause oneOf(List<Object> operands, String column) {
        if (operands.size() > MOST_OPERANDS) {
            return null;
        }
        if (operands.size() == 1) {
            return new Clause(column + " = ?", operands, true);
        }
        var marks = String.join(",", Collections.nCopies(operands.size(), "?"));
        return new Clause(column + " IN (" + marks + ")", operands, true);
    }

    private static @Nullable Clause above(List<Object> operands, String column, String comparison) {
        if (operands.size() != 1) {
            return null;
        }
        // SQLite sorts numbers, texts, blobs; the empty text and the empty blob end the kind that is asked for.
        // The plus keeps SQLite from taking that end for the end of the range when a narrower one is asked for.
        var end = operands.get(0) instanceof String ? " < x''" : " < ''";
        return new Clause(column + comparison + " AND +" + column + end, operands, true);
    }

    private static @Nullable Clause below(List<Object> operands, String column, String comparison) {
        if (operands.size() != 1) {
            return null;
        }
        var start = operands.get(0) instanceof String ? " >= ''" : " > -9e999";
        return new Clause(column + comparison + " AND +" + column + start, operands, true);
    }

    private static @Nullable Clause between(List<Object> operands, String column) {
        return operands.size() == 2 ? new Clause(column + " >= ? AND " + column + " <= ?", operands, true) : null;
    }

    private static @Nullable Clause like(List<Object> operands, String column) {
        if (operands.size() != 1) {
            return null;
        }
        var prefix = operands.get(0).toString().split("[%_]", 2)[0];
        return prefix.isEmpty() ? null : prefixed(List.of(prefix), column, false);
    }

    private static @Nullable Clause prefixed(List<Object> operands, String column, boolean exact) {
        if (operands.size() != 1 || !(operands.get(0) instanceof String prefix)) {
            return null;
        }
        var end = Keys.afterPrefix(prefix);
        if (end == null) {
            return null;
        }
        var bounds = new ArrayList<Object>(List.of(prefix, end));
        return new Clause(column + " >= ? AND " + column + " < ?", bounds, exact);
    }
}

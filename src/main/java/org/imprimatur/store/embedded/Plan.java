package org.imprimatur.store.embedded;

import jakarta.data.Sort;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.jnosql.communication.Condition;
import org.eclipse.jnosql.communication.semistructured.CriteriaCondition;
import org.eclipse.jnosql.communication.semistructured.SelectQuery;
import org.jspecify.annotations.Nullable;

/**
 * How a query is answered: along the primary key or along one index.
 *
 * @param field the index that is followed; null for the primary key
 * @param clauses what SQL can check on the way
 * @param exact whether the clauses say all that the query asks
 * @param sorted whether the rows come in the order that the query asks for
 * @param descending whether values (without an index: ids) come from the last to the first
 * @param idsDescending whether the ids of one value do
 */
record Plan(
        String collection,
        @Nullable String field,
        List<Clause> clauses,
        boolean exact,
        boolean sorted,
        boolean descending,
        boolean idsDescending) {

    static Plan of(SelectQuery query, Set<String> indexed) {
        var conditions =
                query.condition().map(Plan::flatten).orElseGet(Stream::empty).toList();
        return along(query, conditions, field(query, conditions, indexed));
    }

    /** Nothing narrows the search: each document of the collection is looked at. */
    boolean isFullScan() {
        return clauses.isEmpty() && !exact;
    }

    /** What the statement that follows this plan is given first. */
    List<Object> parameters() {
        var parameters = new ArrayList<Object>(List.of(collection));
        if (field != null) {
            parameters.add(field);
        }
        clauses.forEach(clause -> parameters.addAll(clause.operands()));
        return parameters;
    }

    private static Stream<CriteriaCondition> flatten(CriteriaCondition condition) {
        return condition.condition() == Condition.AND
                ? Criteria.parts(condition).flatMap(Plan::flatten)
                : Stream.of(condition);
    }

    private static @Nullable String field(SelectQuery query, List<CriteriaCondition> conditions, Set<String> indexed) {
        if (conditions.stream().anyMatch(condition -> isPoint(condition) && isOn(condition, Fields.ID))) {
            return null;
        }
        var point = conditions.stream()
                .filter(Plan::isPoint)
                .map(condition -> condition.element().name())
                .filter(indexed::contains)
                .findFirst();
        if (point.isPresent()) {
            return point.get();
        }
        var sort = query.sorts().isEmpty() ? Fields.ID : query.sorts().get(0).property();
        if (indexed.contains(sort)) {
            return sort;
        }
        return conditions.stream().anyMatch(condition -> isOn(condition, Fields.ID))
                ? null
                : narrowed(conditions, indexed);
    }

    private static @Nullable String narrowed(List<CriteriaCondition> conditions, Set<String> indexed) {
        for (var condition : conditions) {
            var name = condition.element().name();
            if (indexed.contains(name) && Clause.of(condition, "value") != null) {
                return name;
            }
        }
        return null;
    }

    private static boolean isPoint(CriteriaCondition condition) {
        return condition.condition() == Condition.EQUALS || condition.condition() == Condition.IN;
    }

    private static boolean isOn(CriteriaCondition condition, String name) {
        return condition.element().name().equals(name);
    }

    private static Plan along(SelectQuery query, List<CriteriaCondition> conditions, @Nullable String field) {
        var clauses = new ArrayList<Clause>();
        for (var condition : conditions) {
            var clause = isOn(condition, field == null ? Fields.ID : field)
                    ? Clause.of(condition, field == null ? "id" : "value")
                    : null;
            // Two equalities on a list mean two items of it, which are two rows of the index: the second is no help.
            if (clause != null && (clauses.isEmpty() || field == null || !isPoint(condition))) {
                clauses.add(clause);
            }
        }
        var exact = clauses.size() == conditions.size() && clauses.stream().allMatch(Clause::exact);
        return ordered(query, field, clauses, exact);
    }

    private static Plan ordered(SelectQuery query, @Nullable String field, List<Clause> clauses, boolean exact) {
        var sorts = query.sorts();
        var oneValue = field != null && clauses.stream().anyMatch(Clause::isOneValue);
        var lead = field == null || oneValue ? Fields.ID : field;
        var sorted = sorts.isEmpty() || follows(sorts, lead);
        var descending = sorted && !sorts.isEmpty() && sorts.get(0).isDescending();
        var idsDescending = oneValue
                ? descending
                : sorted && sorts.size() > 1 && sorts.get(1).isDescending();
        return new Plan(query.name(), field, List.copyOf(clauses), exact, sorted, descending, idsDescending);
    }

    private static boolean follows(List<Sort<?>> sorts, String lead) {
        var first = sorts.get(0);
        if (!first.property().equals(lead) || first.ignoreCase()) {
            return false;
        }
        return lead.equals(Fields.ID)
                || sorts.size() == 1
                || sorts.get(1).property().equals(Fields.ID);
    }
}

package org.imprimatur.store.embedded;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.jnosql.communication.ValueUtil;
import org.eclipse.jnosql.communication.semistructured.CriteriaCondition;
import org.eclipse.jnosql.communication.semistructured.Element;

/** JNoSQL's conditions as tests of a document; a list passes when one of its items does. */
final class Criteria {

    private Criteria() {}

    static Predicate<List<Element>> of(CriteriaCondition condition) {
        return of(condition, false);
    }

    private static Predicate<List<Element>> of(CriteriaCondition condition, boolean ignoreCase) {
        return switch (condition.condition()) {
            case AND -> parts(condition).map(part -> of(part, ignoreCase)).reduce(all -> true, Predicate::and);
            case OR -> parts(condition).map(part -> of(part, ignoreCase)).reduce(none -> false, Predicate::or);
            case NOT -> of(inner(condition), ignoreCase).negate();
            case IGNORE_CASE -> of(inner(condition), true);
            case EQUALS -> isNull(condition) ? missing(condition) : compared(condition, ignoreCase, Criteria::same);
            case IN -> compared(condition, ignoreCase, Criteria::same);
            case GREATER_THAN -> compared(condition, ignoreCase, ordered(order -> order > 0));
            case GREATER_EQUALS_THAN -> compared(condition, ignoreCase, ordered(order -> order >= 0));
            case LESSER_THAN -> compared(condition, ignoreCase, ordered(order -> order < 0));
            case LESSER_EQUALS_THAN -> compared(condition, ignoreCase, ordered(order -> order <= 0));
            case BETWEEN -> between(condition, ignoreCase);
            case STARTS_WITH -> compared(condition, ignoreCase, text(String::startsWith));
            case ENDS_WITH -> compared(condition, ignoreCase, text(String::endsWith));
            case CONTAINS -> compared(condition, ignoreCase, text(String::contains));
            case LIKE -> like(condition, ignoreCase);
        };
    }

    /** The conditions that an AND or an OR joins. */
    static Stream<CriteriaCondition> parts(CriteriaCondition condition) {
        return ((List<?>) condition.element().get()).stream().map(CriteriaCondition.class::cast);
    }

    /** The comparable forms of what a condition compares with: more than one for IN and BETWEEN. */
    static List<Object> operands(CriteriaCondition condition) {
        return ValueUtil.convertToList(condition.element().value()).stream()
                .map(Keys::of)
                .filter(Objects::nonNull)
                .toList();
    }

    static boolean isNull(CriteriaCondition condition) {
        return Plain.of(condition.element().value()) == null;
    }

    private static CriteriaCondition inner(CriteriaCondition condition) {
        return (CriteriaCondition) condition.element().get();
    }

    private static Predicate<List<Element>> missing(CriteriaCondition condition) {
        var name = condition.element().name();
        return document -> Fields.keys(document, name).isEmpty();
    }

    private static Predicate<List<Element>> compared(
            CriteriaCondition condition, boolean ignoreCase, BiPredicate<Object, Object> test) {
        var name = condition.element().name();
        var operands =
                operands(condition).stream().map(key -> fold(key, ignoreCase)).toList();
        return document -> Fields.keys(document, name).stream()
                .map(key -> fold(key, ignoreCase))
                .anyMatch(key -> operands.stream().anyMatch(operand -> test.test(key, operand)));
    }

    private static Predicate<List<Element>> between(CriteriaCondition condition, boolean ignoreCase) {
        var name = condition.element().name();
        var ends =
                operands(condition).stream().map(key -> fold(key, ignoreCase)).toList();
        return document -> Fields.keys(document, name).stream()
                .map(key -> fold(key, ignoreCase))
                .anyMatch(key -> Keys.compare(key, ends.get(0)) >= 0 && Keys.compare(key, ends.get(1)) <= 0);
    }

    private static Predicate<List<Element>> like(CriteriaCondition condition, boolean ignoreCase) {
        var name = condition.element().name();
        var pattern = pattern(operands(condition).get(0).toString(), ignoreCase);
        return document -> Fields.keys(document, name).stream()
                .anyMatch(key ->
                        key instanceof String text && pattern.matcher(text).matches());
    }

    private static Pattern pattern(String like, boolean ignoreCase) {
        var regex = new StringBuilder();
        like.codePoints()
                .forEach(c -> regex.append(
                        c == '%' ? ".*" : c == '_' ? "." : Pattern.quote(new String(Character.toChars(c)))));
        var flags = ignoreCase ? Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE : 0;
        return Pattern.compile(regex.toString(), Pattern.DOTALL | flags);
    }

    private static boolean same(Object a, Object b) {
        return Keys.compare(a, b) == 0;
    }

    private static BiPredicate<Object, Object> ordered(Predicate<Integer> order) {
        return (key, operand) -> Keys.sameKind(key, operand) && order.test(Keys.compare(key, operand));
    }

    private static BiPredicate<Object, Object> text(BiPredicate<String, String> test) {
        return (key, operand) ->
                key instanceof String first && operand instanceof String second && test.test(first, second);
    }

    private static Object fold(Object key, boolean ignoreCase) {
        return ignoreCase && key instanceof String text ? text.toLowerCase(Locale.ROOT) : key;
    }
}

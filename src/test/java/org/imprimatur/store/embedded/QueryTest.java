package org.imprimatur.store.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.imprimatur.store.embedded.Stores.BOOKS;
import static org.imprimatur.store.embedded.Stores.book;
import static org.imprimatur.store.embedded.Stores.ids;

import jakarta.data.Sort;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.eclipse.jnosql.communication.semistructured.CommunicationEntity;
import org.eclipse.jnosql.communication.semistructured.CriteriaCondition;
import org.eclipse.jnosql.communication.semistructured.Element;
import org.eclipse.jnosql.communication.semistructured.SelectQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each query is asked twice, with and without indexes: the answers have to be the same. */
class QueryTest {

    private static final List<String> TITLES = List.of("Emma", "emma", "Émile", "信", "\uff5e", "😀", "", "Em%ma");

    @TempDir
    Path directory;

    private SqliteStore indexed;
    private SqliteStore plain;

    @BeforeEach
    void open() {
        indexed = Stores.openIndexed(directory.resolve("indexed"));
        plain = Stores.open(directory.resolve("plain"));
    }

    @AfterEach
    void close() {
        indexed.close();
        plain.close();
    }

    private void insert(CommunicationEntity... books) {
        indexed.insert(List.of(books));
        plain.insert(List.of(books));
    }

    private List<Object> asked(SelectQuery.QueryBuilder query) {
        var answer = ids(indexed.select(query.build()));
        assertThat(ids(plain.select(query.build()))).isEqualTo(answer);
        return answer;
    }

    private static SelectQuery.QueryBuilder books() {
        return SelectQuery.builder().from(BOOKS);
    }

    private List<Object> where(CriteriaCondition condition) {
        return asked(books().where(condition).sort(Sort.asc("_id")));
    }

    @Test
    void values_are_compared_with_their_own_kind() {
        insert(
                book("n1", "year", 1),
                book("n2", "year", 2L),
                book("n3", "year", 2.5),
                book("t", "year", "2"),
                book("z"));

        assertThat(where(CriteriaCondition.gt("year", 1))).containsExactly("n2", "n3");
        assertThat(where(CriteriaCondition.gte("year", 2))).containsExactly("n2", "n3");
        assertThat(where(CriteriaCondition.lt("year", 2.5))).containsExactly("n1", "n2");
        assertThat(where(CriteriaCondition.lte("year", 2))).containsExactly("n1", "n2");
        assertThat(where(CriteriaCondition.lte("year", "2"))).containsExactly("t");
        assertThat(where(CriteriaCondition.eq("year", 2.0))).containsExactly("n2");
        assertThat(where(CriteriaCondition.between("year", List.of(2, 3)))).containsExactly("n2", "n3");
        assertThat(where(CriteriaCondition.in("year", List.of(1, "2")))).containsExactly("n1", "t");
        assertThat(where(CriteriaCondition.eq(Element.of("year", null)))).containsExactly("z");
    }

    @Test
    void texts_can_be_asked_by_their_parts() {
        insert(
                book("a", "title", "Emma"),
                book("b", "title", "Em%ma"),
                book("c", "title", "信任"),
                book("d", "title", "Am"));

        assertThat(where(CriteriaCondition.startsWith(Element.of("title", "Em"))))
                .containsExactly("a", "b");
        assertThat(where(CriteriaCondition.endsWith(Element.of("title", "任")))).containsExactly("c");
        assertThat(where(CriteriaCondition.contains(Element.of("title", "m")))).containsExactly("a", "b", "d");
        assertThat(where(CriteriaCondition.like("title", "E%a"))).containsExactly("a", "b");
        assertThat(where(CriteriaCondition.like("title", "_m"))).containsExactly("d");
        assertThat(where(CriteriaCondition.ignoreCase(CriteriaCondition.eq("title", "EMMA"))))
                .containsExactly("a");
    }

    @Test
    void conditions_can_be_joined_and_turned() {
        insert(book("a", "year", 1, "title", "x"), book("b", "year", 2, "title", "x"), book("c", "year", 2));
        var two = CriteriaCondition.eq("year", 2);
        var titled = CriteriaCondition.eq("title", "x");

        assertThat(where(two.and(titled))).containsExactly("b");
        assertThat(where(CriteriaCondition.or(two, titled))).containsExactly("a", "b", "c");
        assertThat(where(two.negate())).containsExactly("a");
        assertThat(where(CriteriaCondition.and(titled, two.negate()))).containsExactly("a");
    }

    @Test
    void a_list_passes_when_one_of_its_items_does() {
        insert(book("a", "tags", List.of("red", "green")), book("b", "tags", List.of("blue")), book("c"));

        assertThat(where(CriteriaCondition.eq("tags", "green"))).containsExactly("a");
        assertThat(where(CriteriaCondition.in("tags", List.of("green", "red", "blue"))))
                .containsExactly("a", "b");
        assertThat(where(CriteriaCondition.and(
                        CriteriaCondition.eq("tags", "green"), CriteriaCondition.eq("tags", "red"))))
                .containsExactly("a");
        assertThat(asked(books().sort(Sort.asc("tags")))).containsExactly("c", "b", "a");
        assertThat(asked(books().sort(Sort.desc("tags")))).containsExactly("a", "b", "c");
    }

    @Test
    void a_page_is_a_piece_of_the_whole_order() {
        insert(IntStream.range(0, 100)
                .mapToObj(i -> book(String.format("%03d", i), "year", i % 7))
                .toArray(CommunicationEntity[]::new));

        assertThat(asked(
                        books().sort(Sort.desc("year"), Sort.asc("_id")).skip(3).limit(2)))
                .containsExactly("027", "034");
        assertThat(asked(books().sort(Sort.asc("_id")).skip(98))).containsExactly("098", "099");
        assertThat(asked(books().sort(Sort.asc("_id")).skip(200))).isEmpty();
        assertThat(asked(books().where(CriteriaCondition.eq("year", 3))
                        .sort(Sort.desc("_id"))
                        .limit(2)))
                .containsExactly("094", "087");
    }

    @Test
    void only_the_fields_that_are_asked_for_come_back() {
        insert(book("a", "title", "Emma", "year", 1815));
        var found =
                indexed.select(SelectQuery.builder("title").from(BOOKS).build()).findFirst();

        assertThat(found.orElseThrow().elementNames()).containsExactlyInAnyOrder("_id", "title");
    }

    @Test
    void any_query_has_one_answer_with_and_without_indexes() {
        var random = new Random(20260101);
        var all = IntStream.range(0, 600).mapToObj(i -> randomBook(i, random)).toArray(CommunicationEntity[]::new);
        insert(all);

        for (var i = 0; i < 100; i++) {
            var condition = randomCondition(random, 2);
            var found = where(condition);
            assertThat(indexed.count(books().where(condition).build())).isEqualTo(found.size());
            assertThat(plain.count(books().where(condition).build())).isEqualTo(found.size());
            asked(books().where(condition)
                    .sort(randomSort(random), Sort.asc("_id"))
                    .skip(random.nextInt(5))
                    .limit(1 + random.nextInt(600)));
        }
    }

    private static CommunicationEntity randomBook(int i, Random random) {
        var book = book(String.format("%03d", i));
        if (random.nextInt(10) > 0) {
            book.add("title", TITLES.get(random.nextInt(TITLES.size())));
        }
        if (random.nextInt(10) > 0) {
            book.add("year", randomNumber(random));
        }
        if (random.nextBoolean()) {
            book.add("tags", List.of(TITLES.get(random.nextInt(4)), TITLES.get(4 + random.nextInt(4))));
        }
        return book;
    }

    private static Number randomNumber(Random random) {
        return random.nextBoolean() ? (Number) random.nextInt(10) : (Number) (random.nextInt(20) / 2.0);
    }

    private static Sort<?> randomSort(Random random) {
        var field = List.of("year", "title", "tags", "_id", "nothing").get(random.nextInt(5));
        return random.nextBoolean() ? Sort.asc(field) : Sort.desc(field);
    }

    private static CriteriaCondition randomCondition(Random random, int depth) {
        var parts = depth == 0 ? 0 : random.nextInt(5);
        return switch (parts) {
            case 1 -> CriteriaCondition.or(randomCondition(random, depth - 1), randomCondition(random, depth - 1));
            case 2 -> randomCondition(random, depth - 1).negate();
            case 3, 4 -> CriteriaCondition.and(randomCondition(random, depth - 1), randomCondition(random, depth - 1));
            default -> simple(random);
        };
    }

    private static CriteriaCondition simple(Random random) {
        var field = List.of("year", "title", "_id").get(random.nextInt(3));
        Object value = field.equals("year")
                ? randomNumber(random)
                : field.equals("title")
                        ? TITLES.get(random.nextInt(TITLES.size()))
                        : String.format("%03d", random.nextInt(700));
        var element = Element.of(field, value);
        return switch (random.nextInt(9)) {
            case 0 -> CriteriaCondition.gt(element);
            case 1 -> CriteriaCondition.gte(element);
            case 2 -> CriteriaCondition.lt(element);
            case 3 -> CriteriaCondition.lte(element);
            case 4 -> CriteriaCondition.in(field, List.of(value, "Emma", 3));
            case 5 -> CriteriaCondition.startsWith(Element.of(field, value.toString()));
            case 6 -> CriteriaCondition.like(field, value + "%");
            case 7 -> CriteriaCondition.between(field, List.of(value, value));
            default -> CriteriaCondition.eq(element);
        };
    }

    @Test
    void a_range_of_keys_costs_what_is_in_it_and_not_what_is_before_it() {
        for (var i = 0; i < 20; i++) {
            var thousand = i * 1_000;
            indexed.insert(IntStream.range(thousand, thousand + 1_000)
                    .mapToObj(n -> book("%06d".formatted(n), "title", "%06d".formatted(n), "text", "x".repeat(400)))
                    .toList());
        }
        for (var field : List.of("_id", "title")) {
            var atTheEnd = fastest(field, "019900", "019910");

            assertThat(atTheEnd).as(field).isLessThan(30 * fastest(field, "000010", "000020"));
        }
    }

    /** The fastest of many is what it costs; the rest is what else the machine did. */
    private long fastest(String field, String from, String before) {
        var range = CriteriaCondition.and(CriteriaCondition.gte(field, from), CriteriaCondition.lt(field, before));
        var query = books().where(range).sort(Sort.asc(field)).build();
        var fastest = Long.MAX_VALUE;
        for (var i = 0; i < 30; i++) {
            var began = System.nanoTime();
            assertThat(indexed.select(query)).hasSize(10);
            fastest = Math.min(fastest, System.nanoTime() - began);
        }
        return fastest;
    }
}

package org.imprimatur.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import jakarta.data.Sort;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.eclipse.jnosql.communication.semistructured.CommunicationEntity;
import org.eclipse.jnosql.communication.semistructured.CriteriaCondition;
import org.eclipse.jnosql.communication.semistructured.DatabaseManager;
import org.eclipse.jnosql.communication.semistructured.DeleteQuery;
import org.eclipse.jnosql.communication.semistructured.Element;
import org.eclipse.jnosql.communication.semistructured.SelectQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** What JNoSQL's documents promise, whatever the engine. */
@ParameterizedClass
@MethodSource("org.imprimatur.store.EngineUnderTest#all")
class DocumentsContractTest {
    private static final String BOOKS = "books";
    private static final String STRANGE = "信任 𠮷😀 \"'\\$.% \t\r\n<b>é</b>";

    @Parameter
    private EngineUnderTest engine;

    @TempDir
    private Path directory;

    private EngineUnderTest.Opened store;
    private DatabaseManager books;

    @BeforeEach
    void open() {
        store = engine.open(directory);
        books = store.engine().manager();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void a_document_comes_back_as_it_was_written() {
        books.insert(book("a", "title", STRANGE, "empty", "", "year", 1815, "words", 160_000_000_000L, "isGood", true));

        assertThat(get("a").toMap())
                .containsEntry("_id", "a")
                .containsEntry("title", STRANGE)
                .containsEntry("empty", "")
                .containsEntry("year", 1815)
                .containsEntry("words", 160_000_000_000L)
                .containsEntry("isGood", true);
    }

    @Test
    void lists_and_documents_within_it_come_back_too() {
        books.insert(book(
                "a", "tags", List.of("red", "绿"), "shelf", List.of(Element.of("row", 3), Element.of("room", "west"))));

        assertThat(get("a").find("tags").orElseThrow().get()).isEqualTo(List.of("red", "绿"));
        assertThat(where(CriteriaCondition.eq("shelf.row", 3))).containsExactly("a");
        assertThat(where(CriteriaCondition.eq("tags", "绿"))).containsExactly("a");
    }

    @Test
    void a_field_that_is_null_is_as_one_that_is_missing() {
        books.insert(book("a", "title", null));
        books.insert(book("b"));
        books.insert(book("c", "title", "Emma"));

        assertThat(get("a").find("title").map(Element::get)).isEmpty();
        assertThat(where(CriteriaCondition.eq(Element.of("title", null)))).containsExactly("a", "b");
    }

    @Test
    void a_text_of_a_megabyte_comes_back_whole() {
        var text = "信任𠮷 trust. ".repeat(80_000);
        books.insert(book("a", "text", text));

        assertThat(get("a").find("text", String.class)).contains(text);
    }

    @Test
    void a_taken_id_is_refused_and_the_first_document_stays() {
        books.insert(book("a", "title", "Emma"));

        var refusal = catchThrowable(() -> books.insert(book("a", "title", "Persuasion")));

        assertThat(InsertFailures.saysTaken(refusal)).isTrue();
        assertThat(InsertFailures.leavesInDoubt(refusal)).isFalse();
        assertThat(get("a").find("title", String.class)).contains("Emma");
    }

    @Test
    void the_same_id_in_another_collection_is_another_document() {
        books.insert(book("a"));
        var loan = CommunicationEntity.of("loans");
        loan.add("_id", "a");
        books.insert(loan);

        assertThat(books.count(BOOKS)).isEqualTo(1);
        assertThat(books.count("loans")).isEqualTo(1);
    }

    @Test
    void ids_are_in_the_order_of_their_letters() {
        insertIds("b", "a", "a/9", "a/10", "Z", "信", "𠮷", "é", "a0");

        assertThat(ids(select().orderBy("_id").asc().build()))
                .containsExactly("Z", "a", "a/10", "a/9", "a0", "b", "é", "信", "𠮷");
        assertThat(ids(select().orderBy("_id").desc().build())).startsWith("𠮷", "信");
    }

    @Test
    void a_range_of_ids_has_the_ends_that_were_asked_for() {
        insertIds("a/1", "a/2", "a/3", "a0", "a", "b/1");

        assertThat(where(CriteriaCondition.and(CriteriaCondition.gte("_id", "a/"), CriteriaCondition.lt("_id", "a0"))))
                .containsExactly("a/1", "a/2", "a/3");
        assertThat(where(CriteriaCondition.gt("_id", "a/3"))).containsExactly("a0", "b/1");
        assertThat(where(CriteriaCondition.lte("_id", "a/1"))).containsExactly("a", "a/1");
        assertThat(where(CriteriaCondition.in("_id", List.of("a", "b/1", "c")))).containsExactly("a", "b/1");
    }

    @Test
    void pages_one_after_the_other_show_each_document_once() {
        insertIds(IntStream.range(0, 250).mapToObj("%03d"::formatted).toArray(String[]::new));
        var seen = new ArrayList<String>();
        for (int skip = 0; skip <= 300; skip += 60) {
            seen.addAll(ids(SelectQuery.builder()
                    .from(BOOKS)
                    .sort(Sort.asc("_id"))
                    .skip(skip)
                    .limit(60)
                    .build()));
        }
        assertThat(seen).hasSize(250).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void documents_are_found_by_their_fields_with_and_without_an_index() {
        for (var title : List.of("Emma", "Persuasion", "信任", "")) {
            books.insert(book("by " + title, "title", title, "motto", title, "year", title.length()));
        }
        for (var field : List.of("title", "motto")) {
            assertThat(where(CriteriaCondition.eq(field, "信任"))).containsExactly("by 信任");
            assertThat(where(CriteriaCondition.eq(field, ""))).containsExactly("by ");
            assertThat(where(CriteriaCondition.gt(field, "F"))).containsExactly("by Persuasion", "by 信任");
            assertThat(where(CriteriaCondition.like(field, "E%a"))).containsExactly("by Emma");
            assertThat(where(CriteriaCondition.eq(field, "Emma").negate()))
                    .containsExactly("by ", "by Persuasion", "by 信任");
        }
        assertThat(where(CriteriaCondition.or(CriteriaCondition.eq("year", 0), CriteriaCondition.eq("title", "Emma"))))
                .containsExactly("by ", "by Emma");
        assertThat(where(CriteriaCondition.between("year", List.of(1, 4)))).containsExactly("by Emma", "by 信任");
    }

    @Test
    void documents_can_be_sorted_by_a_field_and_cut_off() {
        for (int i = 0; i < 40; i++) {
            books.insert(book("%02d".formatted(i), "year", i % 4));
        }
        assertThat(ids(SelectQuery.builder()
                        .from(BOOKS)
                        .sort(Sort.desc("year"), Sort.asc("_id"))
                        .skip(9)
                        .limit(3)
                        .build()))
                .containsExactly("39", "02", "06");
        assertThat(books.count(
                        SelectQuery.select().from(BOOKS).where("year").eq(3).build()))
                .isEqualTo(10);
    }

    @Test
    void an_update_replaces_and_makes_nothing() {
        books.insert(book("a", "title", "Emma", "year", 1815));
        books.update(book("a", "title", "Emma again"));
        books.update(book("b", "title", "Nobody"));

        assertThat(get("a").find("title", String.class)).contains("Emma again");
        assertThat(get("a").find("year")).isEmpty();
        assertThat(books.count(BOOKS)).isEqualTo(1);
    }

    @Test
    void what_was_deleted_is_gone_and_its_id_is_free() {
        insertIds("a", "b", "c");
        books.delete(DeleteQuery.delete().from(BOOKS).where("_id").gte("b").build());

        assertThat(ids(select().build())).containsExactly("a");
        insertIds("b");
        assertThat(books.count(BOOKS)).isEqualTo(2);
    }

    @Test
    void of_many_who_insert_the_same_id_exactly_one_wins() throws Exception {
        var people = Executors.newFixedThreadPool(32);
        try {
            var deeds = IntStream.range(0, 1_000)
                    .<Callable<Boolean>>mapToObj(writer -> () -> wins(writer))
                    .toList();
            int wins = 0;
            for (var deed : people.invokeAll(deeds)) {
                wins += deed.get() ? 1 : 0;
            }
            assertThat(wins).isEqualTo(50);
            assertThat(books.count(BOOKS)).isEqualTo(50);
        } finally {
            people.shutdownNow();
        }
    }

    private boolean wins(int writer) {
        try {
            books.insert(book("number " + writer % 50, "writer", writer));
            return true;
        } catch (RuntimeException failure) {
            assertThat(InsertFailures.saysTaken(failure)).as("%s", failure).isTrue();
            return false;
        }
    }

    private static CommunicationEntity book(String id, Object... fields) {
        var book = CommunicationEntity.of(BOOKS);
        book.add("_id", id);
        for (int i = 0; i < fields.length; i += 2) {
            book.add((String) fields[i], fields[i + 1]);
        }
        return book;
    }

    private void insertIds(String... ids) {
        for (var id : ids) {
            books.insert(book(id));
        }
    }

    private CommunicationEntity get(String id) {
        return books.singleResult(select().where("_id").eq(id).build()).orElseThrow();
    }

    private List<String> where(CriteriaCondition condition) {
        return ids(SelectQuery.builder()
                .from(BOOKS)
                .where(condition)
                .sort(Sort.asc("_id"))
                .build());
    }

    private static SelectQuery.SelectFrom select() {
        return SelectQuery.select().from(BOOKS);
    }

    private List<String> ids(SelectQuery query) {
        return books.select(query)
                .map(book -> book.find("_id", String.class).orElseThrow())
                .toList();
    }
}

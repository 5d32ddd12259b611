package org.imprimatur.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.imprimatur.fixture.MemoryJournals;
import org.imprimatur.fixture.MemoryTexts;
import org.imprimatur.page.AccountName;
import org.imprimatur.page.FieldValue;
import org.imprimatur.page.Hash;
import org.imprimatur.page.PageId;
import org.imprimatur.page.Text;
import org.junit.jupiter.api.Test;

/** Texts are read many at once: none is left out where one lot ends and the next begins. */
class VerificationTest {
    private static final int PAGES = 2500;

    private final MemoryJournals journals = new MemoryJournals();
    private final MemoryTexts texts = new MemoryTexts();
    private final List<Long> told = new ArrayList<>();

    @Test
    void each_text_that_is_missing_is_named_with_its_entry_in_the_order_of_the_journals() {
        var missing = List.of(0, 999, 1000, 1999, 2000, PAGES - 1);
        IntStream.range(0, PAGES).forEach(number -> page(number, !missing.contains(number)));
        var report = Verification.of(journals, texts, told::add);
        assertThat(report.texts()).isEqualTo(PAGES);
        assertThat(report.problems())
                .hasSameSizeAs(missing)
                .isSorted()
                .allMatch(problem -> problem.endsWith("is missing"));
        assertThat(missing)
                .allSatisfy(number -> assertThat(report.problems())
                        .anyMatch(problem -> problem.contains(id(number))
                                && problem.contains(text(number).hash().hex())));
    }

    @Test
    void whoever_waits_is_told_of_each_entry() {
        IntStream.range(0, PAGES).forEach(number -> page(number, true));
        assertThat(Verification.of(journals, texts, told::add).problems()).isEmpty();
        assertThat(told)
                .isEqualTo(
                        IntStream.rangeClosed(1, PAGES).mapToObj(Long::valueOf).toList());
    }

    private void page(int number, boolean isKept) {
        var text = text(number);
        if (isKept) {
            texts.keep(text);
        }
        journals.append(new Entry(
                Subject.of(new PageId(id(number))),
                1,
                Hash.NONE,
                Instant.EPOCH,
                new AccountName("ada"),
                "create",
                Map.of("revision", "1", "text", text.hash().hex())));
    }

    private static String id(int number) {
        return "page-%04d".formatted(number);
    }

    private static Text text(int number) {
        return new Text(Map.of("title", new FieldValue.One("Promise " + number)));
    }
}

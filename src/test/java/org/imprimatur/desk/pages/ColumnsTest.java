package org.imprimatur.desk.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.imprimatur.desk.frame.Form;
import org.imprimatur.desk.pages.Columns.Column;
import org.imprimatur.listing.PageQuestion;
import org.junit.jupiter.api.Test;

class ColumnsTest {
    private static Columns of(String name, String... values) {
        return Columns.of(new Form(Map.of(name, List.of(values))));
    }

    @Test
    void a_form_sends_them_one_by_one_and_an_address_keeps_them_in_one() {
        var chosen = of("column", "expires", "owner");
        assertThat(chosen.said()).isEqualTo("owner.expires");
        assertThat(of("columns", "owner.expires")).isEqualTo(chosen);
        assertThat(chosen.beside()).containsExactly(Column.OWNER, Column.EXPIRES);
        assertThat(Shown.query(PageQuestion.of(name -> name.equals("tag") ? "law" : ""), chosen))
                .isEqualTo("?tag=law&columns=owner.expires");
    }

    @Test
    void where_nothing_or_nonsense_is_chosen_the_usual_ones_are_shown_and_no_address_says_so() {
        assertThat(of("columns", "")).isEqualTo(of("column", "no-such", "../x"));
        assertThat(of("columns", "").said()).isEmpty();
        assertThat(of("columns", of("columns", "").usual()).said()).isEmpty();
        assertThat(of("columns", "").hasTags()).isTrue();
    }
}

package org.imprimatur.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.imprimatur.fixture.House;
import org.imprimatur.fixture.SmallTypes;
import org.imprimatur.page.ContentType;
import org.imprimatur.page.FieldValue.Many;
import org.imprimatur.page.FieldValue.One;
import org.imprimatur.page.FieldValue.Rows;
import org.imprimatur.page.Text;
import org.imprimatur.review.Reconciliation.Place;
import org.junit.jupiter.api.Test;

class ReconciliationTest {
    private static final ContentType POLICY = new SmallTypes().get(SmallTypes.POLICY);
    private static final Text BASE = House.text("Privacy", "We keep data.\n\nFor a year.\n\nIn Beijing.")
            .with("tags", new Many(List.of("privacy", "data")))
            .with("links", new Rows(List.of(Map.of("href", "/a", "label", "A"))));

    @Test
    void changes_of_different_fields_and_passages_stand_beside_each_other() {
        var theirs = BASE.with("title", new One("Privacy policy"))
                .with("body", new One("We keep your data.\n\nFor a year.\n\nIn Beijing."));
        var mine = BASE.with("body", new One("We keep data.\n\nFor a year.\n\nIn Shanghai.\n\nAnd nowhere else."))
                .with("tags", new Many(List.of("privacy", "data", "storage")));
        assertThat(Reconciliation.of(POLICY, BASE, theirs, mine).text(Map.of()))
                .contains(BASE.with("title", new One("Privacy policy"))
                        .with("body", new One("We keep your data.\n\nFor a year.\n\nIn Shanghai.\n\nAnd nowhere else."))
                        .with("tags", new Many(List.of("privacy", "data", "storage"))));
    }

    @Test
    void a_passage_that_both_changed_is_taken_as_a_person_says() {
        var theirs = BASE.with("body", new One("We keep data.\n\nFor two years.\n\nIn Beijing."));
        var mine = BASE.with("body", new One("We keep data.\n\nFor a month.\n\nIn Beijing."));
        var both = Reconciliation.of(POLICY, BASE, theirs, mine);
        assertThat(both.text(Map.of())).isEmpty();

        var place = new Place("body", 1);
        assertThat(both.conflicts()).containsExactly(place);
        assertThat(both.text(Map.of(place, List.of("For two years.", "For a month."))))
                .map(Text::body)
                .contains("We keep data.\n\nFor two years.\n\nFor a month.\n\nIn Beijing.");
        assertThat(both.text(Map.of(place, List.of()))).map(Text::body).contains("We keep data.\n\nIn Beijing.");
    }

    @Test
    void two_titles_are_one_or_the_other() {
        var both = Reconciliation.of(
                POLICY, BASE, BASE.with("title", new One("Theirs")), BASE.with("title", new One("Mine")));
        assertThat(both.conflicts()).containsExactly(new Place("title", 0));
        assertThat(both.text(Map.of(new Place("title", 0), List.of("Mine"))).map(Text::title))
                .contains("Mine");
    }

    @Test
    void rows_are_put_together_row_by_row_in_fields_that_the_type_does_not_know_too() {
        var a = Map.of("href", "/a", "label", "A");
        var theirs = BASE.with("links", new Rows(List.of(Map.of("href", "/0", "label", "\"0\""), a)));
        var mine = BASE.with("links", new Rows(List.of(a, Map.of("href", "/b"))));
        assertThat(Reconciliation.of(POLICY, BASE, theirs, mine).text(Map.of()))
                .map(text -> text.rows("links"))
                .contains(List.of(Map.of("href", "/0", "label", "\"0\""), a, Map.of("href", "/b")));
    }

    @Test
    void a_field_that_only_i_emptied_stays_empty() {
        var mine = BASE.with("tags", new Many(List.of()));
        assertThat(Reconciliation.of(POLICY, BASE, BASE.with("title", new One("T")), mine)
                        .text(Map.of()))
                .map(text -> text.many("tags"))
                .contains(List.of());
    }
}

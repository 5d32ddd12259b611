package org.imprimatur.desk.types;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Law 9: nothing is silently overwritten, and what the second one typed is not lost. */
class ReunitedTest {
    private static Map<String, Object> field(String name, String label) {
        return Map.of("name", name, "label", Map.of("en", label));
    }

    private static Map<String, Object> type(Object... fields) {
        return Map.of("schemaOrg", "Thing", "fields", List.of(fields));
    }

    private static List<Object> names(Reunited reunited) {
        return ((List<?>) reunited.said().get("fields"))
                .stream().<Object>map(field -> ((Map<?, ?>) field).get("name")).toList();
    }

    private static final Map<String, Object> BASE = type(field("kind", "Kind"), field("law", "Law"));

    @Test
    void what_each_of_two_admins_added_is_there() {
        var theirs = type(field("kind", "Kind"), field("source", "Source"), field("law", "Law"));
        var mine = type(field("kind", "Kind"), field("law", "Law"), field("lawyer", "Lawyer"));
        var both = Reunited.of(BASE, theirs, mine);
        assertThat(names(both)).containsExactly("kind", "source", "law", "lawyer");
        assertThat(both.collisions()).isEmpty();
    }

    @Test
    void different_parts_of_one_field_go_together() {
        var theirs = type(field("kind", "Sort"), field("law", "Law"));
        var mine = type(Map.of("name", "kind", "label", Map.of("en", "Kind"), "required", "true"), field("law", "Law"));
        var both = Reunited.of(BASE, theirs, mine);
        assertThat(both.said().get("fields").toString()).contains("Sort").contains("required");
        assertThat(both.collisions()).isEmpty();
    }

    @Test
    void where_both_changed_the_same_the_second_one_stands_and_is_named() {
        var both = Reunited.of(
                BASE,
                type(field("kind", "Sort"), field("law", "Law")),
                type(field("kind", "Nature"), field("law", "Law")));
        assertThat(both.said().get("fields").toString()).contains("Nature").doesNotContain("Sort");
        assertThat(both.collisions()).containsExactly("fields › kind › label › en");
    }

    @Test
    void a_field_that_one_renamed_and_the_other_relabelled_is_one_field() {
        var mine = type(
                field("kind", "Kind"),
                Map.of("name", "statute", "formerly", List.of("law"), "label", Map.of("en", "Law")));
        var both = Reunited.of(BASE, type(field("kind", "Kind"), field("law", "Governing law")), mine);
        assertThat(names(both)).containsExactly("kind", "statute");
        assertThat(both.said().get("fields").toString()).contains("Governing law");
    }

    @Test
    void what_one_moved_is_moved() {
        var moved = type(field("law", "Law"), field("kind", "Kind"));
        var added = type(field("kind", "Kind"), field("law", "Law"), field("lawyer", "Lawyer"));
        assertThat(names(Reunited.of(BASE, moved, added))).containsExactly("law", "lawyer", "kind");
        assertThat(names(Reunited.of(BASE, added, moved))).containsExactly("law", "lawyer", "kind");
    }
}

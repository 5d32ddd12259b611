package org.imprimatur.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.imprimatur.page.ContentType;
import org.imprimatur.page.Field;
import org.imprimatur.page.FieldKind;
import org.imprimatur.page.FieldValue;
import org.imprimatur.page.LocaleTag;
import org.imprimatur.page.Markup;
import org.imprimatur.page.Text;
import org.imprimatur.page.TypeName;
import org.imprimatur.page.Wording;
import org.imprimatur.redline.Labels;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private static final ContentType NOTE = new ContentType(
            new TypeName("note"),
            said("Note"),
            said("Notes"),
            "Article",
            List.of(
                    field("title", FieldKind.LINE, List.of()),
                    field("body", FieldKind.MARKDOWN, List.of()),
                    field(
                            "links",
                            FieldKind.ROWS,
                            List.of(
                                    field("title", FieldKind.LINE, List.of()),
                                    field("href", FieldKind.LINK, List.of())))),
            List.of("legal"),
            said("I read it."));

    private static final Markup PARAGRAPHS = new Markup() {
        @Override
        public String numbered(String markdown, LocaleTag locale) {
            return html(markdown, locale);
        }

        @Override
        public String html(String markdown, LocaleTag locale) {
            return "<p>" + markdown + "</p>\n";
        }

        @Override
        public List<Link> links(String markdown) {
            return List.of();
        }

        @Override
        public String relinked(String markdown, Function<String, Optional<String>> where) {
            return markdown;
        }

        @Override
        public String legible(String html) {
            return html;
        }

        @Override
        public String plain(String markdown) {
            return markdown;
        }
    };

    @Test
    void the_same_text_has_no_changes() {
        var text = text("Cookies", "We set three.");
        assertThat(compare(text, text).isEmpty()).isTrue();
    }

    @Test
    void a_changed_field_is_shown_beside_the_body() {
        var comparison = compare(text("Cookies", "We set three."), text("Our cookies", "We set three."));
        assertThat(comparison.fields()).extracting(FieldChange::field).containsExactly("title");
        assertThat(comparison.body().isEmpty()).isTrue();
        assertThat(comparison.isEmpty()).isFalse();
    }

    @Test
    void a_changed_body_is_no_changed_field() {
        var comparison = compare(text("Cookies", "We set three."), text("Cookies", "We set four."));
        assertThat(comparison.fields()).isEmpty();
        assertThat(comparison.summary().wordsAdded()).isEqualTo(1);
        assertThat(comparison.summary().wordsRemoved()).isEqualTo(1);
    }

    @Test
    void a_changed_target_in_a_row_is_shown_in_the_order_of_its_columns() {
        var before = text("Cookies", "").with("links", rows("Privacy", "/en/privacy"));
        var after = text("Cookies", "").with("links", rows("Privacy", "/en/privacy-policy"));
        var change = compare(before, after).fields().get(0);
        assertThat(change.redline().rejected()).isEqualTo("Privacy · /en/privacy");
        assertThat(change.redline().accepted()).isEqualTo("Privacy · /en/privacy-policy");
    }

    @Test
    void a_field_that_the_type_does_not_know_never_changes_unseen() {
        var after = text("Cookies", "").with("stranger", new FieldValue.One("odd"));
        assertThat(compare(text("Cookies", ""), after).fields())
                .extracting(FieldChange::field)
                .containsExactly("stranger");
    }

    @Test
    void several_redlines_on_one_screen_have_ids_of_their_own() {
        var comparison = compare(text("Cookies", "We set three."), text("Our cookies", "We set four."));
        assertThat(comparison.body().html()).contains("id=\"change-1\"");
        assertThat(comparison.fields().get(0).redline().html())
                .contains("id=\"title-change-1\"")
                .doesNotContain("id=\"change-1\"");
    }

    @Test
    void words_of_the_page_that_look_like_an_id_stay_as_they_are() {
        var comparison = compare(text("a", ""), text("a id=\"change-1", ""));
        assertThat(comparison.fields().get(0).redline().html()).doesNotContain("id=\"title-change-1 ");
    }

    private static Comparison compare(Text before, Text after) {
        return Comparison.of(NOTE, before, after, PARAGRAPHS, new LocaleTag("en"), Labels.ENGLISH);
    }

    private static Text text(String title, String body) {
        return Text.EMPTY.with("title", new FieldValue.One(title)).with("body", new FieldValue.One(body));
    }

    private static FieldValue rows(String title, String href) {
        return new FieldValue.Rows(List.of(Map.of("title", title, "href", href)));
    }

    private static Field field(String name, FieldKind kind, List<Field> columns) {
        return new Field(name, kind, false, 0, List.of(), columns, said(name), said(""));
    }

    private static Wording said(String english) {
        return new Wording(Map.of("en", english));
    }
}

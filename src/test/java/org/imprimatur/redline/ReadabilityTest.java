package org.imprimatur.redline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.imprimatur.redline.Change.Kind;
import org.junit.jupiter.api.Test;

class ReadabilityTest {

    @Test
    void the_same_page_has_no_changes() {
        var redline = Redline.ofHtml("<p>We keep <b>records</b>.</p>", "<p>We keep <b>records</b>.</p>");

        assertThat(redline.isEmpty()).isTrue();
        assertThat(redline.summary().isEmpty()).isTrue();
        assertThat(redline.html()).isEqualTo("<p>We keep <b>records</b>.</p>");
    }

    @Test
    void a_changed_word_is_marked_alone_and_says_so_in_words() {
        var redline = Redline.ofHtml("<p>Keys rotate every 90 days.</p>", "<p>Keys rotate every 30 days.</p>");

        assertThat(redline.html())
                .isEqualTo(
                        "<p>Keys rotate every "
                                + "<del class=\"redline-del\" id=\"change-1\"><span class=\"redline-label\">[deleted] </span>90</del>"
                                + "<ins class=\"redline-ins\"><span class=\"redline-label\">[inserted] </span>30</ins> days.</p>");
        assertThat(redline.changes()).containsExactly(new Change("change-1", Kind.REPLACED, "90", "30", ""));
        assertThat(redline.summary()).isEqualTo(new Summary(1, 1, 0));
    }

    @Test
    void chinese_is_compared_by_character_and_labelled_in_chinese() {
        var redline = Redline.ofHtml("<p>客户数据保存七天。</p>", "<p>客户数据保存九天。</p>", Labels.CHINESE);

        assertThat(marked(redline)).isEqualTo("<p>客户数据保存[-七-][+九+]天。</p>");
        assertThat(redline.html()).contains("[删除] ", "[新增] ");
        assertThat(redline.summary()).isEqualTo(new Summary(1, 1, 0));
    }

    @Test
    void changes_read_as_phrases_and_not_as_confetti() {
        var redline = Redline.ofHtml(
                "<p>Auditors visit once a year and look at the books.</p>",
                "<p>Auditors visit twice a quarter and look at the books.</p>");

        assertThat(marked(redline))
                .isEqualTo("<p>Auditors visit [-once a year-][+twice a quarter+] and look at the books.</p>");
    }

    @Test
    void a_link_that_leads_elsewhere_is_a_change_though_its_words_are_the_same() {
        var redline = Redline.ofHtml(
                "<p>See <a href=\"/old\">our list</a>.</p>", "<p>See <a href=\"/new\">our list</a>.</p>");

        assertThat(kinds(redline)).containsExactly(Kind.LINK_CHANGED);
        assertThat(redline.html())
                .contains("[link was: /old → link is now: /new] ")
                .doesNotContain("<ins", "<del");
        assertThat(redline.summary().isEmpty()).isTrue();
    }

    @Test
    void words_that_become_strong_are_a_change_of_format() {
        var redline = Redline.ofHtml("<p>You must not copy it.</p>", "<p>You must <strong>not</strong> copy it.</p>");

        assertThat(redline.changes()).containsExactly(new Change("change-1", Kind.FORMAT_CHANGED, "not", "not", ""));
    }

    @Test
    void a_paragraph_that_becomes_a_heading_keeps_its_words() {
        var redline = Redline.ofHtml("<p>Where we keep data</p>", "<h2 id=\"where\">Where we keep data</h2>");

        assertThat(kinds(redline)).containsExactly(Kind.FORMAT_CHANGED);
        assertThat(redline.html())
                .contains("[format changed: paragraph → heading 2] ")
                .doesNotContain("<ins", "<del");
    }

    @Test
    void another_image_is_shown_beside_the_old_one() {
        var redline = Redline.ofHtml(
                "<p><img src=\"/a.png\" alt=\"Old seal\"></p>", "<p><img src=\"/b.png\" alt=\"New seal\"></p>");

        assertThat(redline.changes())
                .containsExactly(new Change("change-1", Kind.IMAGE_CHANGED, "[Old seal]", "[New seal]", ""));
        assertThat(redline.html()).contains("[image was: /a.png (Old seal)] ");
    }

    @Test
    void a_file_with_the_same_name_and_other_bytes_is_told_by_their_hash() {
        var old = "/assets/" + "a1".repeat(32) + "/report.pdf";
        var now = "/assets/" + "b2".repeat(32) + "/report.pdf";

        var redline = Redline.ofHtml(
                "<p><a href=\"" + old + "\">Report</a></p>", "<p><a href=\"" + now + "\">Report</a></p>");

        assertThat(kinds(redline)).containsExactly(Kind.LINK_CHANGED);
        assertThat(redline.html()).contains("[link was: report.pdf #a1a1a1a1 → link is now: report.pdf #b2b2b2b2] ");
    }

    @Test
    void a_moved_paragraph_is_shown_at_both_places_and_neither_added_nor_removed() {
        var first = "<p>Notices go to the address that you gave us last.</p>";
        var rest = "<p>We keep records of each audit.</p><p>Keys rotate every month.</p>";

        var redline = Redline.ofHtml(first + rest, rest + first);

        assertThat(kinds(redline)).containsExactly(Kind.MOVED);
        assertThat(redline.summary()).isEqualTo(new Summary(0, 0, 10));
        assertThat(redline.html())
                .contains("id=\"change-1-from\" data-moved-to=\"change-1\">[moved away from here] ")
                .contains("id=\"change-1\" data-moved-from=\"change-1-from\">[moved to here] ");
    }

    @Test
    void a_paragraph_that_moved_and_changed_shows_what_changed_where_it_is_now() {
        var old = "<p>Notices go to the address that you gave us last, within ten working days.</p>";
        var rest = "<p>We keep records of each audit.</p><p>Keys rotate every month.</p>";

        var redline = Redline.ofHtml(old + rest, rest + old.replace("ten", "five"));

        assertThat(kinds(redline)).containsExactly(Kind.MOVED, Kind.REPLACED);
        assertThat(redline.summary()).isEqualTo(new Summary(1, 1, 14));
        assertThat(marked(redline)).contains("within [-ten-][+five+] working days");
        assertThat(redline.rejected()).isEqualTo(old + rest);
    }

    @Test
    void every_change_is_known_by_the_heading_that_it_stands_under() {
        var before = "<h2>Keys</h2><p>Keys rotate.</p><h2>Audits</h2><p>Each year.</p>";

        var redline = Redline.ofHtml(before, before.replace("year", "month"));
        var source = Redline.ofPlain("## Audits ##\n\nEach year.", "## Audits ##\n\nEach month.");

        assertThat(redline.changes()).extracting(Change::place).containsExactly("Audits");
        assertThat(source.changes()).extracting(Change::place).containsExactly("Audits");
    }

    @Test
    void a_new_row_is_marked_inside_its_cells_and_never_around_them() {
        var before = "<table><tbody><tr><td>Audit</td><td>2024</td></tr></tbody></table>";
        var after =
                "<table><tbody><tr><td>Audit</td><td>2025</td></tr><tr><td>Seal</td><td>2026</td></tr></tbody></table>";

        assertThat(marked(Redline.ofHtml(before, after)))
                .isEqualTo("<table><tbody><tr><td>Audit</td><td>[-2024-][+2025+]</td></tr>"
                        + "<tr class=\"redline-block-ins\"><td class=\"redline-block-ins\">[+Seal+]</td>"
                        + "<td class=\"redline-block-ins\">[+2026+]</td></tr></tbody></table>");
    }

    @Test
    void a_new_column_is_new_in_every_row_and_the_rest_of_the_row_stays() {
        var before = "<table><tbody><tr><th>Region</th><th>Since</th></tr><tr><td>North</td><td>2019</td></tr>"
                + "<tr><td>South</td><td>2021</td></tr></tbody></table>";
        var after = "<table><tbody><tr><th>Region</th><th>Country</th><th>Since</th></tr>"
                + "<tr><td>North</td><td>Norway</td><td>2019</td></tr>"
                + "<tr><td>South</td><td>Spain</td><td>2022</td></tr></tbody></table>";

        assertThat(marked(Redline.ofHtml(before, after)).replaceAll(" class=\"redline-block-ins\"", ""))
                .isEqualTo("<table><tbody><tr><th>Region</th><th>[+Country+]</th><th>Since</th></tr>"
                        + "<tr><td>North</td><td>[+Norway+]</td><td>2019</td></tr>"
                        + "<tr><td>South</td><td>[+Spain+]</td><td>[-2021-][+2022+]</td></tr></tbody></table>");
        assertThat(Redline.ofHtml(after, before).summary().wordsRemoved()).isEqualTo(4);
    }

    @Test
    void a_row_about_something_else_is_another_row() {
        var row = "<tr><td>East</td><td>Example Data Ltd.</td><td>ISO 20000</td></tr>";
        var head = "<table><tbody><tr><td>North</td><td>Example Data Ltd.</td><td>ISO 27001</td></tr>";
        var other = "<tr><td>West</td><td>Example Data Ltd.</td><td>ISO 27001</td></tr>";

        var redline = Redline.ofHtml(head + row + "</tbody></table>", head + other + "</tbody></table>");

        assertThat(kinds(redline)).containsExactly(Kind.DELETED, Kind.INSERTED);
    }

    @Test
    void an_item_that_gets_items_of_its_own_stays_the_same_item() {
        var redline = Redline.ofHtml(
                "<ul><li>Cloud storage</li></ul>", "<ul><li>Cloud storage<ul><li>Backup</li></ul></li></ul>");

        assertThat(redline.changes()).containsExactly(new Change("change-1", Kind.INSERTED, "", "Backup", ""));
    }

    @Test
    void spaces_that_nobody_sees_are_no_change_in_a_page_but_are_one_in_its_source() {
        assertThat(Redline.ofHtml("<p>a\nb</p>\n<hr>", "<p>a b</p>\n\n<hr>").isEmpty())
                .isTrue();
        assertThat(kinds(Redline.ofSource("- a", "  - a", Labels.ENGLISH))).containsExactly(Kind.INSERTED);
    }

    private static List<Kind> kinds(Redline redline) {
        return redline.changes().stream().map(Change::kind).toList();
    }

    private static String marked(Redline redline) {
        return redline.html()
                .replaceAll("<span class=\"redline-label\"[^>]*>[^<]*</span>", "")
                .replaceAll("<del [^>]*>", "[-")
                .replace("</del>", "-]")
                .replaceAll("<ins [^>]*>", "[+")
                .replace("</ins>", "+]");
    }
}

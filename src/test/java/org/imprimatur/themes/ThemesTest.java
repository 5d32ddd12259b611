package org.imprimatur.themes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import freemarker.template.TemplateException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.imprimatur.page.LocaleTag;
import org.imprimatur.page.Wording;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThemesTest {
    private final AtomicLong nanos = new AtomicLong();

    @TempDir
    private Path folder;

    @BeforeEach
    void two_themes() throws IOException {
        write("parent/theme.properties", "name=Parent");
        write("parent/assets/a.css", "parent a");
        write("parent/assets/b.css", "parent b");
        write("parent/messages_en.properties", "one=parent one\ntwo=parent two");
        write("child/theme.properties", "parent=parent");
        write("child/assets/a.css", "child a");
        write("child/messages_en.properties", "one=child one {0}");
    }

    @Test
    void a_theme_needs_only_the_files_that_differ_from_its_parent() {
        var themes = themes("child");
        assertThat(themes.asset("a.css")).contains("child a".getBytes());
        assertThat(themes.asset("b.css")).contains("parent b".getBytes());
        assertThat(themes.asset("c.css")).isEmpty();
    }

    @Test
    void messages_of_the_nearest_theme_come_first() {
        var sentences = new MessageBundles(themes("child"), getClass().getClassLoader());
        assertThat(sentences.say("en", "one", 5)).isEqualTo("child one 5");
        assertThat(sentences.say("zh", "two")).isEqualTo("parent two");
        assertThat(sentences.say("en", "site.home")).isEqualTo("Home");
        assertThat(sentences.say("zh-Hant", "site.home")).isEqualTo("首页");
        assertThat(sentences.say("en", "nobody.said.this")).isEqualTo("nobody.said.this");
    }

    @Test
    void the_theme_that_comes_with_the_product_is_a_parent_too() throws IOException {
        write("child/theme.properties", "parent=modern");
        assertThat(themes("child").asset("site.css")).isPresent();
    }

    @Test
    void a_change_on_disk_is_seen_without_a_restart() throws IOException {
        var themes = themes("child");
        var before = themes.hash();
        write("parent/assets/b.css", "parent b, changed");
        assertThat(themes.hash()).isEqualTo(before);
        nanos.addAndGet(Themes.PATIENCE.toNanos());
        assertThat(themes.hash()).isNotEqualTo(before);
    }

    @Test
    void the_same_files_have_the_same_hash() {
        assertThat(themes("child").hash())
                .isEqualTo(themes("child").hash())
                .isNotEqualTo(themes("parent").hash());
    }

    @Test
    void a_theme_that_breaks_while_it_is_edited_leaves_readers_what_there_was() throws IOException {
        var themes = themes("child");
        write("child/theme.properties", "parent=nowhere");
        nanos.addAndGet(Themes.PATIENCE.toNanos());
        themes.hash();
        assertThat(themes.asset("b.css")).contains("parent b".getBytes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<p>${words", "<p>${nobody}</p>", "<#list words></p>"})
    void a_template_that_breaks_while_it_is_edited_is_drawn_as_it_was_and_said_to_be_broken(String broken)
            throws Exception {
        write("child/templates/a.ftlh", "<p>\n${words}</p>");
        var themes = themes("child");
        assertThat(draw(themes)).isEqualTo("<p>\nHello</p>");

        write("child/templates/a.ftlh", broken);
        nanos.addAndGet(Themes.PATIENCE.toNanos());
        assertThat(draw(themes)).isEqualTo("<p>\nHello</p>");
        assertThat(themes.broken())
                .hasValueSatisfying(what -> assertThat(what.template()).isEqualTo("templates/a.ftlh"))
                .hasValueSatisfying(what -> assertThat(what.line()).isEqualTo(1));

        write("child/templates/a.ftlh", "<p>${words} again</p>");
        nanos.addAndGet(Themes.PATIENCE.toNanos());
        assertThat(draw(themes)).isEqualTo("<p>Hello again</p>");
        assertThat(themes.broken()).isEmpty();
    }

    @Test
    void a_theme_that_never_drew_is_said_to_be_broken() throws IOException {
        write("child/templates/a.ftlh", "${nobody}");
        var themes = themes("child");
        assertThatThrownBy(() -> draw(themes)).isInstanceOf(TemplateException.class);
        assertThat(themes.broken()).isPresent();
    }

    private String draw(Themes themes) throws TemplateException, IOException {
        var templates = new Templates(themes, getClass().getClassLoader());
        return new Drawn(templates, themes, Clock.systemUTC()).draw("/site/a.ftlh", Map.of("words", "Hello"));
    }

    @Test
    void a_theme_that_is_not_there_stops_the_start_with_a_sentence() {
        assertThatThrownBy(() -> themes("nowhere")).hasMessageContaining("there is no theme nowhere");
    }

    @Test
    void a_theme_is_never_its_own_ancestor() throws IOException {
        write("parent/theme.properties", "parent=child");
        assertThatThrownBy(() -> themes("child")).hasMessageContaining("its own ancestor");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../theme.properties",
                "x/../../theme.properties",
                "./a.css",
                "/etc/passwd",
                ".hidden",
                "a.css\u0000",
                "..",
                ""
            })
    void no_name_leads_out_of_the_assets(String name) {
        assertThat(themes("child").asset(name)).isEmpty();
    }

    private Themes themes(String name) {
        var settings = new ThemeSettings(
                name, Optional.of(folder), List.of(new LocaleTag("en")), new Wording(Map.of("en", "Trust")), true, "");
        return new Themes(settings, getClass().getClassLoader(), nanos::get);
    }

    private void write(String file, String text) throws IOException {
        var path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}

package org.imprimatur.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be set, where it is set, and what is said of what cannot be. */
class SettingsTest {
    private static final Pattern ROW = Pattern.compile("^\\| ((?:`[^`]+`(?:, | or )?)+) \\|(.*)$", Pattern.MULTILINE);
    private static final Pattern NAME = Pattern.compile("`([^`]+)`");

    private static Settings of(Map<String, String> properties) {
        return new Settings(new PlainSources(properties, Map.of(), Map.of()));
    }

    private static Settings of(String name, String value) {
        return of(Map.of(name, value));
    }

    @Test
    void what_nobody_sets_is_right() {
        assertThatCode(() -> of(Map.of()).check()).doesNotThrowAnyException();
    }

    @Test
    void a_name_that_nobody_knows_stops_the_start_and_the_known_ones_are_told() {
        assertThatThrownBy(() -> of("imprimatur.colour", "blue").check())
                .hasMessageContaining("imprimatur.colour is not a setting")
                .hasMessageContaining("imprimatur.theme");
    }

    /** One bad value for each kind of rule. */
    @ParameterizedTest
    @CsvSource({
        "imprimatur.demo, maybe, is true or false",
        "imprimatur.mail.port, 70000, is a number from 1 to 65535",
        "imprimatur.cache.megabytes, many, is a number from 1 to 4096",
        "imprimatur.session.minutes, 4, is a number from 5 to 1440",
        "imprimatur.locales, 'en,', lists languages",
        "imprimatur.theme, Two Words, is the name of a theme",
        "imprimatur.themes.directory, /no/such/folder, is a folder that exists",
        "imprimatur.oidc.secret-file, /no/such/file, is a file that can be read",
        "imprimatur.public-url, trust.example.com, is like https://trust.example.com",
        "imprimatur.desk.url, https://desk.example.com/, is like https://desk.example.com",
        "imprimatur.site.path, trust, is / or like /trust",
        "imprimatur.site.path, /trust/, is / or like /trust",
        "imprimatur.desk.path, /, is like /trust/desk",
        "imprimatur.api.path, /a b, is like /trust/api",
        "imprimatur.site.on, yes, is true or false",
        "imprimatur.time-zone, Nowhere, is a time zone",
        "imprimatur.mail.security, some, 'is starttls, tls or none'",
        "imprimatur.mail.from, nobody, is an e-mail address",
        "imprimatur.assets.types, exe, lists types",
        "imprimatur.subscriptions.every, week, is hour or day",
        "imprimatur.oidc.groups, lawyers, is like editors=author",
        "imprimatur.api.origins, example.com, is * or origins",
        "imprimatur.security.contact, me, 'is mailto: and https: addresses'"
    })
    void a_bad_value_stops_the_start_with_a_sentence(String name, String value, String sentence) {
        assertThatThrownBy(() -> of(name, value).check())
                .hasMessageContaining(name + " " + sentence)
                .hasMessageContaining("not \"" + value + "\"");
    }

    @Test
    void all_that_is_wrong_is_told_at_once() {
        assertThatThrownBy(() -> of(Map.of("imprimatur.demo", "2", "imprimatur.stil", "true"))
                        .check())
                .hasMessageContaining("imprimatur.demo")
                .hasMessageContaining("imprimatur.stil is");
    }

    @ParameterizedTest
    @EnumSource
    void what_holds_where_nobody_says_anything_keeps_its_own_rule(Setting setting) {
        assertThat(setting.complaint(setting.fallback())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/trust, /trust, /api, must differ",
        "/, /en, /api, imprimatur.desk.path cannot be /en: addresses of the site begin with /en",
        "/trust, /desk, /trust/assets/api, imprimatur.api.path cannot be /trust/assets/api",
        "/, /history, /api, addresses of the site begin with /history"
    })
    void the_parts_do_not_stand_in_each_others_way(String site, String desk, String api, String sentence) {
        assertThatThrownBy(() -> of(Map.of(
                                "imprimatur.site.path", site, "imprimatur.desk.path", desk, "imprimatur.api.path", api))
                        .check())
                .hasMessageContaining(sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/trust", "/trust/center", "/a-b.c/~d"})
    void the_site_may_stand_anywhere(String path) {
        assertThatCode(() -> of("imprimatur.site.path", path).check()).doesNotThrowAnyException();
    }

    /** Each row of the README's table, with {@code .zh} after {@code imprimatur.site.name.en} as people write it there. */
    @Test
    void the_readme_lists_what_can_be_set_and_nothing_else() throws IOException {
        var readme = Files.readString(Path.of("README.md"));
        var table = readme.substring(readme.indexOf("## Settings"), readme.indexOf("The server's own limits"));
        var listed = ROW.matcher(table)
                .results()
                .flatMap(row -> names(row.group(1)))
                .sorted()
                .toList();
        assertThat(listed)
                .isEqualTo(
                        Stream.of(Setting.values()).map(Setting::key).sorted().toList());
    }

    @Test
    void each_row_of_the_readme_says_default_effect_and_when_to_change_it() throws IOException {
        var readme = Files.readString(Path.of("README.md"));
        var table = readme.substring(readme.indexOf("## Settings"), readme.indexOf("The server's own limits"));
        assertThat(ROW.matcher(table).results().map(row -> row.group(2)))
                .allSatisfy(rest -> assertThat(rest.split("\\|", -1)).hasSize(4))
                .allSatisfy(rest -> assertThat(rest.split("\\|", -1)[1]).isNotBlank());
    }

    /** A name that begins with a dot goes on where the one before it ends, or a part of that. */
    private static Stream<String> names(String cell) {
        var names = new ArrayList<String>();
        for (var name : NAME.matcher(cell).results().map(MatchResult::group).toList()) {
            var bare = name.replace("`", "");
            names.add(bare.startsWith(".") ? beside(names.get(0), bare) : bare);
        }
        return names.stream();
    }

    private static String beside(String first, String tail) {
        return Stream.iterate(first, name -> name.contains("."), name -> name.substring(0, name.lastIndexOf('.')))
                .map(begin -> begin + tail)
                .filter(SettingsTest::isOne)
                .findFirst()
                .orElse(first + tail);
    }

    private static boolean isOne(String name) {
        return Stream.of(Setting.values()).anyMatch(setting -> setting.key().equals(name));
    }
}

package org.imprimatur.themes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.imprimatur.fixture.House.EN;
import static org.imprimatur.fixture.House.ZH;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.imprimatur.fixture.House;
import org.imprimatur.markdown.PageMarkup;
import org.imprimatur.page.ContentTypes;
import org.imprimatur.page.FieldValue;
import org.imprimatur.page.GroupId;
import org.imprimatur.page.PagePath;
import org.imprimatur.page.Roots;
import org.imprimatur.page.Text;
import org.imprimatur.page.TypeName;
import org.imprimatur.page.Wording;
import org.imprimatur.types.DeclaredTypes;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the guide to themes shows, done as it says. */
class ThemeGuideTest {
    private static final ContentTypes TYPES = DeclaredTypes.shipped();
    private static final ClassLoader LOADER = ThemeGuideTest.class.getClassLoader();
    private static final Pattern VIEW = Pattern.compile("(?ms)^```ftl\\n(.*?)^```$");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"modern, en, City", "modern, zh, 城市", "classic, en, City"})
    void the_view_of_a_type_that_the_guide_shows_draws_what_there_is_and_leaves_out_the_rest(
            String parent, String language, String label) throws IOException {
        var view = VIEW.matcher(Files.readString(Path.of("src/docs/themes.md")));
        assertThat(view.find()).isTrue();
        write("theme.properties", "name=Harbour\nparent=" + parent);
        write("templates/types/region.ftlh", view.group(1));
        write("messages_en.properties", "harbour.where=Where it stands");
        write("messages_zh.properties", "harbour.where=所在之处");
        var text = new Text(Map.of("title", new FieldValue.One("East"), "city", new FieldValue.One("Port <1>")));
        var drawn = Jsoup.parse(drawing()
                .draw(
                        language.equals("en") ? EN : ZH,
                        new PagePath("regions/east"),
                        new GroupId("east"),
                        TYPES.get(new TypeName("region")),
                        text));
        assertThat(drawn.select(".facts h2").text()).isEqualTo(language.equals("en") ? "Where it stands" : "所在之处");
        assertThat(drawn.select(".facts dt").eachText()).containsExactly(label);
        assertThat(drawn.select(".facts dd").eachText()).containsExactly("Port <1>");
    }

    private ThemedDrawing drawing() {
        var name = new Wording(Map.of("en", "Trust", "zh", "信任"));
        var settings = new ThemeSettings(
                "harbour", Optional.of(folder), List.of(EN, ZH), name, true, "https://trust.example.com");
        var themes = new Themes(settings, LOADER, () -> 0);
        var clock = Clock.systemUTC();
        var sentences = new MessageBundles(themes, LOADER);
        var views = new Views(themes, TYPES, new PageMarkup(), sentences, new House().live, clock, Roots.ALONE);
        return new ThemedDrawing(views, new Drawn(new Templates(themes, LOADER), themes, clock), themes);
    }

    private void write(String file, String content) throws IOException {
        var path = folder.resolve("harbour").resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, content);
    }
}

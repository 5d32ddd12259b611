package org.imprimatur.boot;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OneJarTest {
    private static final String DRINKS = "META-INF/services/org.house.Drink";
    private static final String FOUND = "META-INF/hk2-locator/default";

    @TempDir
    Path folder;

    private Path first;
    private Path second;
    private Path made;

    @BeforeEach
    void folders() throws IOException {
        first = Files.createDirectory(folder.resolve("first"));
        second = Files.createDirectory(folder.resolve("second"));
        made = folder.resolve("made");
    }

    @Test
    void what_is_in_many_jars_is_in_one() throws IOException {
        jar(first.resolve("tea.jar"), Map.of("org/tea/Tea.class", "tea", "org/tea/leaf.txt", "a leaf"));
        jar(second.resolve("cup.jar"), Map.of("org/cup/Cup.class", "cup"));
        make();
        assertThat(names()).containsExactly("all.jar");
        assertThat(found("org/tea/Tea.class")).containsExactly("tea");
        assertThat(found("org/tea/leaf.txt")).containsExactly("a leaf");
        assertThat(found("org/cup/Cup.class")).containsExactly("cup");
    }

    @Test
    void lists_of_services_have_the_lines_of_all_in_their_order() throws IOException {
        jar(first.resolve("b.jar"), Map.of(DRINKS, "org.tea.Tea", FOUND, "[org.tea.Tea]S"));
        jar(second.resolve("a.jar"), Map.of(DRINKS, "# strong\norg.coffee.Coffee\n", FOUND, "[org.coffee.Coffee]S\n"));
        make();
        assertThat(found(DRINKS)).singleElement().asString().isEqualToIgnoringNewLines("""
                org.tea.Tea
                # strong
                org.coffee.Coffee
                """);
        assertThat(found(FOUND).get(0).lines())
                .containsSequence("[org.tea.Tea]S")
                .contains("[org.coffee.Coffee]S");
    }

    @Test
    void a_jar_that_says_something_else_under_the_same_name_stays_behind_the_one() throws IOException {
        jar(first.resolve("a.jar"), Map.of("jndi.properties", "a", "org/a/A.class", "a"));
        jar(first.resolve("b.jar"), Map.of("jndi.properties", "b", "org/b/B.class", "b"));
        jar(first.resolve("c.jar"), Map.of("jndi.properties", "a", "org/c/C.class", "c"));
        make();
        assertThat(names()).containsExactly("all.jar", "b.jar");
        assertThat(found("jndi.properties")).containsExactly("a", "b");
        assertThat(found("org/b/B.class")).containsExactly("b");
        assertThat(found("org/c/C.class")).containsExactly("c");
    }

    @Test
    void what_came_first_is_found_first_even_if_it_stands_by_itself() throws IOException {
        jar(first.resolve("a.jar"), Map.of("org/a/A.class", "of a"), "Multi-Release");
        jar(first.resolve("b.jar"), Map.of("org/a/A.class", "of b"));
        make();
        assertThat(names()).containsExactly("a.jar", "all.jar", "b.jar");
        assertThat(found("org/a/A.class")).containsExactly("of a", "of b");
    }

    @Test
    void what_is_signed_or_for_several_releases_of_java_stays_as_it_is() throws IOException {
        var signed = jar(first.resolve("signed.jar"), Map.of("META-INF/HOUSE.SF", "", "org/a/A.class", "a"));
        var many = jar(
                first.resolve("many.jar"),
                Map.of("org/b/B.class", "b", "META-INF/versions/17/org/b/B.class", "b of 17"),
                "Multi-Release");
        make();
        assertThat(names()).containsExactly("all.jar", "many.jar", "signed.jar");
        assertThat(made.resolve("signed.jar")).hasSameBinaryContentAs(signed);
        assertThat(made.resolve("many.jar")).hasSameBinaryContentAs(many);
    }

    @Test
    void what_a_jar_says_of_itself_keeps_it_from_nothing() throws IOException {
        jar(first.resolve("a.jar"), Map.of("META-INF/LICENSE.txt", "free", "module-info.class", "a"), "Sealed");
        jar(first.resolve("b.jar"), Map.of("META-INF/LICENSE.txt", "as you like", "module-info.class", "b"));
        make();
        assertThat(names()).containsExactly("all.jar");
        assertThat(found("META-INF/LICENSE.txt")).containsExactly("free");
        assertThat(found("module-info.class")).isEmpty();
        assertThat(found("META-INF/MANIFEST.MF")).singleElement().asString().doesNotContain("Sealed");
    }

    @Test
    void two_of_one_name_are_not_taken_for_one() throws IOException {
        jar(first.resolve("a.jar"), Map.of("x", "1", "META-INF/A.SF", ""));
        jar(second.resolve("a.jar"), Map.of("y", "2", "META-INF/A.SF", ""));
        assertThatThrownBy(this::make).isInstanceOf(FileAlreadyExistsException.class);
    }

    private void make() throws IOException {
        OneJar.main(new String[] {made.toString(), first.toString(), second.toString()});
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(made)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    /** What a class loader finds under the name, with the one jar before the others. */
    private List<String> found(String name) throws IOException {
        var path = Stream.concat(Stream.of("all.jar"), names().stream().filter(file -> !file.equals("all.jar")))
                .map(file -> address(made.resolve(file)))
                .toArray(URL[]::new);
        try (var loader = new URLClassLoader(path, null)) {
            var all = new ArrayList<String>();
            for (var each : Collections.list(loader.findResources(name))) {
                try (var in = each.openStream()) {
                    all.add(new String(in.readAllBytes(), UTF_8));
                }
            }
            return all;
        }
    }

    private static URL address(Path file) {
        try {
            return file.toUri().toURL();
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }

    private static Path jar(Path file, Map<String, String> entries, String... attributes) throws IOException {
        var manifest = new Manifest();
        manifest.getMainAttributes().putValue("Manifest-Version", "1.0");
        for (var attribute : attributes) {
            manifest.getMainAttributes().putValue(attribute, "true");
        }
        try (var jar = new JarOutputStream(Files.newOutputStream(file), manifest)) {
            for (var entry : entries.entrySet()) {
                jar.putNextEntry(new JarEntry(entry.getKey()));
                jar.write(entry.getValue().getBytes(UTF_8));
            }
        }
        return file;
    }
}

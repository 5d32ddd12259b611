package org.imprimatur.importers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourcesTest {

    private static byte[] zip(Charset names, byte[] content, String... entries) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, names)) {
            for (var entry : entries) {
                zip.putNextEntry(new ZipEntry(entry));
                if (!entry.endsWith("/")) {
                    zip.write(content);
                }
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(String... entries) throws IOException {
        return zip(StandardCharsets.UTF_8, "text".getBytes(StandardCharsets.UTF_8), entries);
    }

    @Test
    void a_zip_gives_its_files_with_their_paths() throws Exception {
        assertThat(Sources.fromZip(zip("a/", "a/b.md", "./c.html", "d\\e.md", "中/文.md")))
                .extracting(SourceFile::name)
                .containsExactly("a/b.md", "c.html", "d/e.md", "中/文.md");
        assertThat(Sources.isZip(zip("a"))).isTrue();
        assertThat(Sources.isZip("# text".getBytes(StandardCharsets.UTF_8))).isFalse();
    }

    @Test
    void chinese_names_from_old_windows_are_read() throws Exception {
        var gb = Charset.forName("GB18030");
        assertThat(Sources.fromZip(zip(gb, new byte[] {65}, "合规.md")))
                .extracting(SourceFile::name)
                .containsExactly("合规.md");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../evil.md", "a/../../evil.md", "/etc/passwd", "C:\\evil.md", "a\\..\\..\\evil.md"})
    void a_name_that_leads_out_of_the_zip_is_refused(String name) {
        assertThatThrownBy(() -> Sources.fromZip(zip("good.md", name)))
                .isInstanceOf(BadArchive.class)
                .hasMessage("ARCHIVE_LEAVES_ITSELF");
    }

    @Test
    void a_file_that_swells_beyond_the_limit_is_refused() throws IOException {
        var bomb = zip(StandardCharsets.UTF_8, new byte[Sources.MAX_FILE_BYTES + 1], "bomb.md");
        assertThat(bomb.length).isLessThan(100_000);
        assertThatThrownBy(() -> Sources.fromZip(bomb)).hasMessage("ARCHIVE_TOO_LARGE");
    }

    @Test
    void files_that_swell_together_are_refused() throws IOException {
        var names = new String[11];
        Arrays.setAll(names, i -> "bomb" + i + ".md");
        var bomb = zip(StandardCharsets.UTF_8, new byte[Sources.MAX_FILE_BYTES], names);
        assertThatThrownBy(() -> Sources.fromZip(bomb)).hasMessage("ARCHIVE_TOO_LARGE");
    }

    @Test
    void too_many_files_are_refused() throws IOException {
        var names = new String[Sources.MAX_FILES + 1];
        Arrays.setAll(names, i -> i + ".md");
        var many = zip(names);
        assertThatThrownBy(() -> Sources.fromZip(many)).hasMessage("ARCHIVE_TOO_MANY_FILES");
    }

    @Test
    void several_archives_together_hold_no_more_than_one_may() throws BadArchive, IOException {
        var before = Collections.nCopies(10, new SourceFile("large.md", new byte[Sources.MAX_FILE_BYTES]));
        assertThatThrownBy(() -> Sources.fromZip(zip("one.md"), before)).hasMessage("ARCHIVE_TOO_LARGE");
        var many = Collections.nCopies(Sources.MAX_FILES - 1, new SourceFile("small.md", new byte[0]));
        assertThat(Sources.fromZip(zip("one.md"), many)).hasSize(1);
        assertThatThrownBy(() -> Sources.fromZip(zip("one.md", "two.md"), many)).hasMessage("ARCHIVE_TOO_MANY_FILES");
    }

    @Test
    void an_empty_or_damaged_zip_says_so() throws IOException {
        assertThatThrownBy(() -> Sources.fromZip(zip("a/"))).hasMessage("ARCHIVE_EMPTY");
        assertThatThrownBy(() -> Sources.fromZip("PK\3\4 no".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(BadArchive.class);
        var whole = zip("a.md");
        assertThatThrownBy(() -> Sources.fromZip(Arrays.copyOf(whole, 36))).isInstanceOf(BadArchive.class);
    }
}

package org.imprimatur.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is read is what was written, or the file is refused with the line. */
class BackupFileTest {
    private static final Kind BOOKS = new Kind(
            "books",
            List.of(
                    new Kind.Field("title", FieldType.TEXT),
                    new Kind.Field("year", FieldType.INT),
                    new Kind.Field("words", FieldType.LONG),
                    new Kind.Field("good", FieldType.FLAG),
                    new Kind.Field("scan", FieldType.BYTES)));
    private static final String STRANGE = "信任 𠮷😀 \"'\\ \t\r\n\u0000\u2028 half \ud800 a character";

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void a_backup_of_three_books() {
        file = folder.resolve("books.gz");
        new BackingUp("0.1", Progress.SILENT)
                .write(contents(book("a", Map.of("title", STRANGE, "year", -7)), full(), book("c", Map.of())), file);
    }

    private static Document full() {
        return book("b", Map.of("title", "", "year", 1815, "words", 160_000_000_000L, "good", true, "scan", new byte[] {
            -1, 0, 1
        }));
    }

    private static Document book(String id, Map<String, Object> values) {
        return new Document(BOOKS, id, values);
    }

    private static Contents contents(Document... documents) {
        return new Contents() {
            @Override
            public String engine() {
                return "shelf";
            }

            @Override
            public Instant at() {
                return Instant.EPOCH;
            }

            @Override
            public long count() {
                return documents.length;
            }

            @Override
            public void forEach(Consumer<Document> each) {
                List.of(documents).forEach(each);
            }

            @Override
            public void close() {}
        };
    }

    private List<Document> read() {
        var read = new ArrayList<Document>();
        new BackupFile(file, List.of(BOOKS)).forEach(read::add);
        return read;
    }

    @Test
    void documents_come_back_as_they_were() {
        var read = read();
        assertThat(read).extracting(Document::id).containsExactly("a", "b", "c");
        assertThat(read.get(0).values()).isEqualTo(Map.of("title", STRANGE, "year", -7));
        assertThat(read.get(1).values())
                .containsEntry("words", 160_000_000_000L)
                .containsEntry("good", true)
                .containsEntry("scan", new byte[] {-1, 0, 1});
        assertThat(read.get(2).values()).isEmpty();
    }

    @Test
    void the_file_is_json_lines_in_gzip() throws IOException {
        assertThat(lines()).hasSize(5).allMatch(line -> line.startsWith("{\"line\":") && line.endsWith("\"}"));
        assertThat(lines().get(0)).contains("\"format\":1", "\"product\":\"0.1\"", "\"engine\":\"shelf\"");
        assertThat(folder.resolve("books.gz.part")).doesNotExist();
    }

    @Test
    void the_same_content_has_the_same_sum_whatever_the_header_says() {
        var other = folder.resolve("other.gz");
        var totals = new BackingUp("9.9", Progress.SILENT).write(contents(full()), other);
        var again = new BackingUp("0.1", Progress.SILENT).write(contents(full()), folder.resolve("again.gz"));
        assertThat(totals.content()).isEqualTo(again.content());
        assertThat(totals.all()).isNotEqualTo(again.all());
    }

    @Test
    void a_flip_of_any_byte_is_found() throws IOException {
        var whole = Files.readAllBytes(file);
        // The ten bytes of gzip's header say nothing of the content.
        for (int at = 10; at < whole.length; at++) {
            var flipped = whole.clone();
            flipped[at] ^= 0x10;
            Files.write(file, flipped);
            assertThat(catchThrowable(this::read))
                    .as("byte %d", at)
                    .isInstanceOf(UnusableBackupException.class)
                    .hasMessageContaining(" line ");
        }
    }

    @Test
    void a_cut_anywhere_is_found() throws IOException {
        var whole = Files.readAllBytes(file);
        for (int length = 0; length < whole.length; length++) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertThat(catchThrowable(this::read)).as("%d bytes", length).isInstanceOf(UnusableBackupException.class);
        }
    }

    @Test
    void each_alteration_is_refused_with_its_line() throws IOException {
        refuses(lines -> replaced(lines, 2, "1815", "1816"), "line 3: its checksum does not fit");
        refuses(lines -> without(lines, 1), "line 2: it says that it is line 3");
        refuses(lines -> lines.subList(0, 4), "line 5: the file ends there");
        refuses(lines -> with(lines, "{}"), "line 6");
        refuses(lines -> resealed(lines, 2, "1815", "1816"), "line 5: its sums do not fit the lines before it");
        refuses(lines -> resealed(lines, 2, "books", "films"), "line 3: this version does not know");
        refuses(lines -> resealed(lines, 2, "\"good\":", "\"bad\":"), "line 3: a document of books has a field");
        refuses(lines -> resealed(lines, 0, "\"format\":1", "\"format\":2"), "line 1: it has the format 2");
    }

    @Test
    void something_else_is_no_backup() throws IOException {
        Files.writeString(file, "{\"line\":1}\n");
        assertThatThrownBy(this::read).hasMessageContaining("is no backup");
        write(List.of("{}"));
        assertThatThrownBy(this::read).hasMessageContaining("line 1");
        Files.delete(file);
        assertThatThrownBy(this::read).hasMessageContaining("there is no file");
    }

    private void refuses(UnaryOperator<List<String>> alteration, String why) throws IOException {
        var before = lines();
        write(alteration.apply(before));
        assertThatThrownBy(this::read)
                .isInstanceOf(UnusableBackupException.class)
                .hasMessageContaining(why);
        write(before);
        assertThat(read()).hasSize(3);
    }

    private static List<String> replaced(List<String> lines, int at, String what, String by) {
        var altered = new ArrayList<>(lines);
        assertThat(altered.get(at)).contains(what);
        altered.set(at, altered.get(at).replace(what, by));
        return altered;
    }

    /** As somebody would who knows the format. */
    private static List<String> resealed(List<String> lines, int at, String what, String by) {
        var altered = replaced(lines, at, what, by);
        var line = altered.get(at);
        var sum = new java.util.zip.CRC32C();
        var open = line.substring(0, line.lastIndexOf(",\"crc32c\""));
        sum.update(open.getBytes(StandardCharsets.UTF_8));
        altered.set(at, "%s,\"crc32c\":\"%08x\"}".formatted(open, sum.getValue()));
        return altered;
    }

    private static List<String> without(List<String> lines, int at) {
        var altered = new ArrayList<>(lines);
        altered.remove(at);
        return altered;
    }

    private static List<String> with(List<String> lines, String another) {
        var altered = new ArrayList<>(lines);
        altered.add(another);
        return altered;
    }

    private List<String> lines() throws IOException {
        try (var gzip = new GZIPInputStream(Files.newInputStream(file))) {
            return List.of(new String(gzip.readAllBytes(), StandardCharsets.UTF_8).split("\n"));
        }
    }

    private void write(List<String> lines) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
        }
        Files.write(file, bytes.toByteArray());
    }
}

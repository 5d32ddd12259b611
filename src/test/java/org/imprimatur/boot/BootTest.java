package org.imprimatur.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BootTest {
    @TempDir
    Path folder;

    private final Server server = new Server();

    @Test
    void classes_are_read_in_the_order_of_the_list() throws IOException {
        Boot.read(listed("java.util.zip.Deflater", "java.util.zip.CRC32"), server);
        assertThat(server.asked).containsExactly("java.util.zip.Deflater", "java.util.zip.CRC32");
    }

    @Test
    void what_is_gone_or_broken_keeps_nobody_from_reading_the_rest() throws IOException {
        Boot.read(listed("org.gone.Class", "", "no/class at all", Server.BROKEN, "java.util.zip.CRC32"), server);
        assertThat(server.asked).endsWith("java.util.zip.CRC32").contains("org.gone.Class", Server.BROKEN);
    }

    @Test
    void a_list_that_is_not_there_or_no_text_is_as_good_as_none() throws IOException {
        var binary = Files.write(folder.resolve("binary"), new byte[] {(byte) 0xff, 0, (byte) 0xfe});
        assertThatCode(() -> Boot.read(folder.resolve("none"), server)).doesNotThrowAnyException();
        assertThatCode(() -> Boot.read(binary, server)).doesNotThrowAnyException();
        assertThat(server.asked).isEmpty();
    }

    private Path listed(String... classes) throws IOException {
        return Files.write(folder.resolve("classes.list"), List.of(classes));
    }

    /** Remembers what it was asked for. */
    private static class Server extends ClassLoader {
        private static final String BROKEN = "org.broken.Class";

        private final List<String> asked = new ArrayList<>();

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            asked.add(name);
            if (name.equals(BROKEN)) {
                throw new NoClassDefFoundError("org.gone.Parent");
            }
            return super.loadClass(name, resolve);
        }
    }
}

package org.imprimatur.store.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectoryLockTest {

    @TempDir
    Path directory;

    @Test
    void a_second_opening_in_the_same_process_is_refused_with_one_sentence() {
        var store = Stores.open(directory);

        assertThatThrownBy(() -> Stores.open(directory))
                .isInstanceOf(StoreUnavailableException.class)
                .hasMessage(
                        "The data directory %s is in use by the process %d; stop it first",
                        directory, ProcessHandle.current().pid());
        store.close();
    }

    @Test
    void a_second_process_is_refused_even_after_a_second_opening_was() throws Exception {
        var store = Stores.open(directory);
        assertThatThrownBy(() -> Stores.open(directory)).isInstanceOf(StoreUnavailableException.class);
        var output = directory.resolve("child.txt");
        var child = Child.start(output, "open", directory.toString());

        assertThat(child.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(child.exitValue()).isNotZero();
        assertThat(output)
                .content()
                .contains("StoreUnavailableException: The data directory " + directory + " is in use by the process "
                        + ProcessHandle.current().pid());
        store.close();
    }

    @Test
    void closing_lets_the_next_one_in() {
        Stores.open(directory).close();
        var second = Stores.open(directory);
        second.close();
        second.close();

        assertThatThrownBy(() -> second.insert(Stores.book("a"))).isInstanceOf(StoreUnavailableException.class);
        assertThatThrownBy(() -> second.count(Stores.BOOKS)).isInstanceOf(StoreUnavailableException.class);
    }

    @Test
    void a_folder_that_cannot_be_written_to_is_named() throws Exception {
        var file = Files.writeString(directory.resolve("file"), "no folder");

        assertThatThrownBy(() -> Stores.open(file.resolve("data")))
                .isInstanceOf(StoreUnavailableException.class)
                .hasMessageContaining("The data directory " + file.resolve("data") + " cannot be written to");
    }

    @Test
    void one_who_only_reads_needs_no_lock_and_sees_what_is_written_meanwhile() {
        var store = Stores.openIndexed(directory);
        store.insert(Stores.book("a", "title", "Emma"));
        var reader = Stores.open(directory, SqliteSettings.READONLY, "true");
        store.insert(Stores.book("b", "title", "Emma"));

        assertThat(reader.count(Stores.BOOKS)).isEqualTo(2);
        assertThat(reader.verify().isSound()).isTrue();
        assertThatThrownBy(() -> reader.insert(Stores.book("c"))).isInstanceOf(StoreUnavailableException.class);
        reader.close();
        store.insert(Stores.book("c"));
        store.close();
    }

    @Test
    void one_who_only_reads_can_open_what_was_closed() {
        var store = Stores.openIndexed(directory);
        store.insert(Stores.book("a"));
        store.close();
        var reader = Stores.open(directory, SqliteSettings.READONLY, "true");

        assertThat(reader.count(Stores.BOOKS)).isEqualTo(1);
        reader.close();
    }
}

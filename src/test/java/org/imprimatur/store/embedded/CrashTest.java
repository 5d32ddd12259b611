package org.imprimatur.store.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.eclipse.jnosql.communication.semistructured.SelectQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code -Dimprimatur.crash.rounds=50} kills more often. */
class CrashTest {

    private static final int ROUNDS = Integer.getInteger("imprimatur.crash.rounds", 5);

    @TempDir
    Path directory;

    @Test
    void whatever_was_answered_before_a_kill_is_there_after_it() throws Exception {
        var answered = directory.resolve("answered.txt");
        var random = new Random();
        for (var round = 0; round < ROUNDS; round++) {
            kill(answered, round, 100 + random.nextInt(500));
            var store = Stores.openIndexed(directory.resolve("data"));
            var stored = new HashSet<>(Stores.ids(
                    store.select(SelectQuery.select().from(Stores.BOOKS).build())));

            assertThat(answeredIds(answered)).isNotEmpty().allMatch(stored::contains);
            assertThat(store.verify().problems()).isEmpty();
            store.close();
        }
    }

    /** Kills the process some time after its first answer of the round. */
    private void kill(Path answered, int round, int milliseconds) throws Exception {
        var before = size(answered);
        var output = directory.resolve("child.txt");
        var child =
                Child.start(output, "insert", directory.resolve("data").toString(), answered.toString(), "r" + round);
        while (size(answered) == before) {
            assertThat(child.isAlive())
                    .as(() -> output + " tells why the process ended")
                    .isTrue();
            Thread.sleep(5);
        }
        Thread.sleep(milliseconds);
        child.destroyForcibly().waitFor();
    }

    private static long size(Path file) throws Exception {
        return Files.exists(file) ? Files.size(file) : 0;
    }

    /** The last line may be cut by the kill; it was not answered then. */
    private static List<String> answeredIds(Path answered) throws Exception {
        var text = Files.readString(answered);
        var whole = text.substring(0, text.lastIndexOf('\n') + 1);
        return new ArrayList<>(whole.lines().toList());
    }
}

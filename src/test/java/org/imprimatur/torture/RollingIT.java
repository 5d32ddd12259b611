package org.imprimatur.torture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** From an earlier build, which {@code ./imprimatur test --from JAR} names, to this one without a pause. */
@EnabledIfSystemProperty(named = "imprimatur.older", matches = ".+")
class RollingIT {
    @TempDir
    private Path work;

    @Test
    void nodes_are_updated_one_after_the_other_while_people_work_and_nothing_acknowledged_is_lost() throws Exception {
        var older = Path.of(System.getProperty("imprimatur.older"));
        var newer = Path.of(System.getProperty("imprimatur.jar"));
        try (var rolling = new Rolling(work, older, newer, System.nanoTime(), System.out)) {
            assertThat(rolling.run()).isEmpty();
            assertThat(rolling.acknowledged()).isGreaterThan(12);
        }
    }
}

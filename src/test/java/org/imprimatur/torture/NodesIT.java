package org.imprimatur.torture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Three nodes over one store; {@code ./imprimatur test --slow} and {@code torture --nodes} let it go on for longer. */
class NodesIT {
    private static final int ROUNDS = Integer.getInteger("imprimatur.torture.nodes", 1);

    @TempDir
    private Path work;

    @Test
    void nothing_acknowledged_is_lost_and_no_reader_of_the_others_sees_an_error_when_a_node_dies_or_is_cut_off()
            throws Exception {
        try (var nodes = new Nodes(work, System.nanoTime(), System.out)) {
            assertThat(nodes.run(ROUNDS)).isEmpty();
            assertThat(nodes.acknowledged()).isPositive();
        }
    }
}

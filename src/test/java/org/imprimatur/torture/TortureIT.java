package org.imprimatur.torture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.imprimatur.fixture.OwnServers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A few rounds; {@code ./imprimatur test --slow} takes fifty, {@code ./imprimatur torture} as many as one likes. */
@OwnServers
class TortureIT {
    private static final int ROUNDS = Integer.getInteger("imprimatur.torture.rounds", 3);

    @TempDir
    private Path work;

    @Test
    void whatever_the_product_answered_before_a_kill_is_there_after_it() throws Exception {
        var torture = new Torture(work, freePort(), System.nanoTime(), System.out);

        assertThat(torture.run(ROUNDS)).isEmpty();
        assertThat(torture.acknowledged()).isGreaterThan(ROUNDS);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}

package org.imprimatur.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class SweepTest {
    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    private long used;
    private int waited;
    private int collected;

    @Test
    void a_start_is_swept_up_once_as_soon_as_the_server_rests() {
        assertThat(swept(10, 64 * 1024 * 1024)).isTrue();
        assertThat(collected).isOne();
        assertThat(waited).isEqualTo(3 * 5);
    }

    @Test
    void who_is_never_at_rest_is_not_stopped() {
        assertThat(swept(Integer.MAX_VALUE, 64 * 1024 * 1024)).isFalse();
        assertThat(collected).isZero();
        assertThat(waited).isEqualTo(300);
    }

    @Test
    void what_is_large_is_let_be() {
        assertThat(swept(0, 256 * 1024 * 1024)).isFalse();
        assertThat(collected).isZero();
    }

    /** @param until second from which on the process does next to nothing */
    private boolean swept(int until, long held) {
        return new Sweep(
                        () -> used,
                        () -> held,
                        seconds -> {
                            used += waited < until ? SECOND : SECOND / 100;
                            waited += seconds;
                        },
                        () -> collected++)
                .once();
    }
}

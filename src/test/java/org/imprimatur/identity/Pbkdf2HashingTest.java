package org.imprimatur.identity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class Pbkdf2HashingTest {
    private static final int PEOPLE = Pbkdf2Hashing.MOST * 4;

    private final AtomicInteger atOnce = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();
    private final CountDownLatch full = new CountDownLatch(Pbkdf2Hashing.MOST);
    private final Pbkdf2Hashing hashing = new Pbkdf2Hashing(new Slow());

    /** Ends only when as many are at it as may. */
    private final class Slow implements Pbkdf2PasswordHash {
        @Override
        public String generate(char[] password) {
            most.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
            full.countDown();
            try {
                assertThat(full.await(1, TimeUnit.MINUTES)).isTrue();
            } catch (InterruptedException stop) {
                throw new IllegalStateException(stop);
            }
            atOnce.decrementAndGet();
            return "hash";
        }

        @Override
        public boolean verify(char[] password, String hash) {
            return generate(password).equals(hash);
        }
    }

    @Test
    void however_many_sign_in_or_off_at_once_readers_have_three_quarters_of_the_cores() throws Exception {
        var people = Executors.newFixedThreadPool(PEOPLE);
        var answers = IntStream.range(0, PEOPLE)
                .mapToObj(number -> people.submit(() -> hashing.verify(new char[0], "hash")))
                .toList();
        for (var answer : answers) {
            assertThat(answer.get()).isTrue();
        }
        people.shutdown();
        assertThat(most).hasValue(Pbkdf2Hashing.MOST);
    }
}

package org.imprimatur.store.embedded;

import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Reads all that is stored once after a start, at a pace that leaves the disk to others. What it finds is damage as if a
 * reader had come across it. Each step is a reading of its own: the log can be folded into the file in between.
 */
final class SlowCheck implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(SlowCheck.class.getName());
    private static final long LONGEST_STEP_SECONDS = 30;

    private final DataFile file;
    private final Readers readers;
    private final Damage damage;
    private final SqliteSettings settings;
    private final Thread thread = new Thread(this::run, "sqlite-check");

    SlowCheck(DataFile file, Readers readers, Damage damage, SqliteSettings settings) {
        this.file = file;
        this.readers = readers;
        this.damage = damage;
        this.settings = settings;
        thread.setDaemon(true);
    }

    void begin() {
        thread.start();
    }

    private void run() {
        try {
            TimeUnit.SECONDS.sleep(settings.checkDelay());
            long began = System.nanoTime();
            long documents = walk(Walk.along(file, Walk.DOCUMENTS));
            walk(Walk.along(file, Walk.ENTRIES));
            if (damage.known().isEmpty()) {
                LOG.info(() -> "All %,d documents of %s were read after the start, and are whole (%d s)"
                        .formatted(documents, file.path(), TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - began)));
            }
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        } catch (DamagedStoreException found) {
            damage.in(found);
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "The check of " + file.path() + " was broken off", failure);
        }
    }

    private long walk(Walk beginning) throws InterruptedException {
        long rows = 0;
        var step = readers.read(beginning);
        while (step.rows() > 0) {
            rows += step.rows();
            pause(step.bytes());
            step = readers.read(step);
        }
        return rows;
    }

    private void pause(long bytes) throws InterruptedException {
        if (settings.checkPace() > 0) {
            TimeUnit.MICROSECONDS.sleep(bytes / settings.checkPace());
        } else if (Thread.interrupted()) {
            throw new InterruptedException();
        }
    }

    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join(TimeUnit.SECONDS.toMillis(LONGEST_STEP_SECONDS));
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}

package org.imprimatur.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.store.MMapDirectory;
import org.jspecify.annotations.Nullable;

/**
 * Where an index lies. Nothing in it is worth anything: what cannot be read is thrown away, and what belongs to another
 * process is left to it, so that this one keeps its own for as long as it runs.
 */
final class Folder implements AutoCloseable {
    private static final Logger LOG = System.getLogger(Folder.class.getName());
    private static final double MEGABYTES = 8;
    private static final String FORM = "form";

    private final Path path;
    private final Analyzer analyzer;
    private @Nullable Opened opened;
    private boolean isClosed;

    Folder(Path path, Analyzer analyzer) {
        this.path = path;
        this.analyzer = analyzer;
    }

    private record Opened(Directory directory, IndexWriter writer, SearcherManager readers) {
        static Opened in(Path path, Analyzer analyzer, OpenMode mode) throws IOException {
            Files.createDirectories(path);
            var directory = new MMapDirectory(path);
            try {
                var config = new IndexWriterConfig(analyzer).setOpenMode(mode).setRAMBufferSizeMB(MEGABYTES);
                var writer = new IndexWriter(directory, config);
                forget(writer);
                return new Opened(directory, writer, new SearcherManager(writer, null));
            } catch (IOException | RuntimeException failed) {
                directory.close();
                throw failed;
            }
        }

        /** What another release wrote has its fields in another way, which Lucene does not mix. */
        private static void forget(IndexWriter writer) throws IOException {
            var ours = Map.of(FORM, Sheet.FORM).entrySet();
            var written = writer.getLiveCommitData();
            if (written == null
                    || StreamSupport.stream(written.spliterator(), false).noneMatch(ours::contains)) {
                writer.deleteAll();
                writer.setLiveCommitData(ours);
            }
        }

        void close() throws IOException {
            try (directory;
                    writer;
                    readers) {
                writer.commit();
            }
        }
    }

    interface Reading<T> {
        T from(IndexReader reader) throws IOException;
    }

    interface Writing {
        void to(IndexWriter writer) throws IOException;
    }

    <T> T read(Reading<T> reading) {
        var readers = open().readers();
        try {
            IndexSearcher searcher = readers.acquire();
            try {
                return reading.from(searcher.getIndexReader());
            } finally {
                readers.release(searcher);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** What is written is there for whoever reads afterwards. */
    void write(Writing writing) {
        var now = open();
        try {
            writing.to(now.writer());
            now.readers().maybeRefreshBlocking();
        } catch (IOException failed) {
            drop(now);
            throw new UncheckedIOException(failed);
        }
    }

    /** Where nobody opened it there is nothing to put on disk. */
    void commit() {
        var now = opened();
        try {
            if (now != null && now.writer().isOpen() && now.writer().hasUncommittedChanges()) {
                now.writer().commit();
            }
        } catch (IOException failed) {
            drop(Objects.requireNonNull(now));
            throw new UncheckedIOException(failed);
        }
    }

    private synchronized @Nullable Opened opened() {
        return opened;
    }

    private synchronized Opened open() {
        var now = opened;
        if (isClosed) {
            throw new IllegalStateException("the product is stopping");
        }
        if (now != null && now.writer().isOpen()) {
            return now;
        }
        var fresh = opening();
        opened = fresh;
        return fresh;
    }

    private Opened opening() {
        try {
            return Opened.in(path, analyzer, OpenMode.CREATE_OR_APPEND);
        } catch (LockObtainFailedException others) {
            return aside("it belongs to another process");
        } catch (IOException | IllegalArgumentException unreadable) {
            LOG.log(
                    Level.WARNING,
                    "The search index in {0} cannot be read and is made anew: {1}",
                    path,
                    unreadable.getMessage());
            return anew();
        }
    }

    private Opened anew() {
        try {
            Trash.empty(path);
            return Opened.in(path, analyzer, OpenMode.CREATE);
        } catch (IOException failed) {
            return aside(failed.getMessage());
        }
    }

    private Opened aside(@Nullable String why) {
        LOG.log(
                Level.WARNING,
                "The search index cannot be kept in {0}: {1}; it is kept elsewhere until the end",
                path,
                why);
        try {
            return Opened.in(Trash.passing(), analyzer, OpenMode.CREATE);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A writer that failed is of no use any more; the next one finds what was written before. */
    private synchronized void drop(Opened failed) {
        try {
            failed.writer().rollback();
            failed.directory().close();
        } catch (IOException worse) {
            LOG.log(Level.DEBUG, "The search index could not be closed", worse);
        }
        if (failed.equals(opened)) {
            opened = null;
        }
    }

    @Override
    public synchronized void close() {
        isClosed = true;
        var now = opened;
        opened = null;
        if (now != null) {
            try {
                now.close();
            } catch (IOException failed) {
                LOG.log(
                        Level.DEBUG,
                        "The search index was not closed well; it is looked through at the next start",
                        failed);
            }
        }
    }
}

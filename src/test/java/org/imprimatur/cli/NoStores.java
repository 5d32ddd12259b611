package org.imprimatur.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.imprimatur.backup.Contents;
import org.imprimatur.backup.Kind;
import org.imprimatur.backup.Progress;

/** For commands that open none. */
record NoStores() implements Stores {
    @Override
    public Findings inspect(Optional<Path> data, Progress progress) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Contents contents(Optional<Path> data) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Filling filling(Optional<Path> data) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Damaged damaged(Path data) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Kind> kinds() {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean explains(Exception failure) {
        return false;
    }
}

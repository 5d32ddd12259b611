package com.example.shop.trust;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.imprimatur.page.Hash;
import org.imprimatur.spi.AssetStore;

/** The shop keeps files in a folder of its own. */
@ApplicationScoped
public class Warehouse implements AssetStore {
    private static final Path FOLDER = Path.of(System.getProperty("java.io.tmpdir"), "shop-warehouse");

    @Override
    public void keep(Hash hash, long size, InputStream bytes) throws IOException {
        Files.createDirectories(FOLDER);
        var coming = Files.createTempFile(FOLDER, "coming", "");
        Files.copy(bytes, coming, StandardCopyOption.REPLACE_EXISTING);
        Files.move(coming, file(hash), StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public InputStream open(Hash hash, long from, long to) throws IOException {
        var channel = Files.newByteChannel(file(hash)).position(from);
        return new Part(Channels.newInputStream(channel), to - from);
    }

    @Override
    public void remove(Hash hash) throws IOException {
        Files.deleteIfExists(file(hash));
    }

    private static Path file(Hash hash) {
        return FOLDER.resolve(hash.hex());
    }
}

package org.imprimatur.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.nosql.Template;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.imprimatur.assets.Asset;
import org.imprimatur.assets.AssetName;
import org.imprimatur.assets.AssetType;
import org.imprimatur.assets.AssetVerification;
import org.imprimatur.assets.BytesElsewhere;
import org.imprimatur.page.DamagedException;
import org.imprimatur.page.Hash;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** What the core may rely on of images and documents, whatever the engine. */
@ParameterizedClass
@MethodSource("org.imprimatur.store.EngineUnderTest#all")
class AssetsContractTest {
    private static final int CHUNK = 512 * 1024;

    @Parameter
    private EngineUnderTest engine;

    @TempDir
    private Path directory;

    private OpenPorts ports;
    private Template template;
    private NoSqlAssets assets;

    @BeforeEach
    void open() {
        ports = OpenPorts.on(engine, directory);
        template = ports.template();
        assets = new NoSqlAssets(template);
    }

    @AfterEach
    void close() {
        ports.close();
    }

    @Test
    void bytes_of_any_length_come_back_as_they_were() throws IOException {
        for (int size : new int[] {1, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK}) {
            var bytes = bytes(size);
            var kept = keep(bytes, "report.pdf");

            assertThat(assets.find(kept.hash())).contains(asset(bytes, "report.pdf"));
            assertThat(assets.open(kept, 0, size)).hasBinaryContent(bytes);
        }
        assertThat(assets.find(Hash.of("another"))).isEmpty();
    }

    @Test
    void a_part_is_exactly_the_bytes_that_were_asked_for() throws IOException {
        var bytes = bytes(3 * CHUNK + 5);
        var kept = keep(bytes, "report.pdf");

        for (int[] part :
                new int[][] {{0, 1}, {CHUNK - 1, CHUNK + 1}, {CHUNK, 2 * CHUNK}, {7, 3 * CHUNK + 5}, {5, 5}}) {
            assertThat(assets.open(kept, part[0], part[1]))
                    .hasBinaryContent(Arrays.copyOfRange(bytes, part[0], part[1]));
        }
        assertThatThrownBy(() -> assets.open(kept, 0, 3 * CHUNK + 6)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void the_same_bytes_again_are_nothing_and_the_first_name_stays() throws IOException {
        var bytes = bytes(CHUNK + 1);
        var first = keep(bytes, "证书-𠮷.pdf");

        assertThat(keep(bytes, "other.pdf")).isEqualTo(first);
        assertThat(all()).containsExactly(first);
    }

    @Test
    void what_broke_off_half_way_cannot_be_found_and_can_be_kept_again() throws IOException {
        var bytes = bytes(2 * CHUNK);
        var half = new ByteArrayInputStream(bytes, 0, CHUNK + 9);

        assertThatThrownBy(() -> assets.keep(asset(bytes, "a.pdf"), half)).isInstanceOf(EOFException.class);
        assertThat(assets.find(Hash.of(bytes))).isEmpty();
        assertThat(all()).isEmpty();
        assertThat(assets.open(keep(bytes, "a.pdf"), 0, bytes.length)).hasBinaryContent(bytes);
    }

    @Test
    void other_bytes_under_a_hash_are_never_taken_for_its_own() {
        var bytes = bytes(9);
        template.insert(new ChunkDocument(ChunkDocument.id(Hash.of(bytes).hex(), 0), new byte[9]));

        assertThatThrownBy(() -> keep(bytes, "a.pdf")).isInstanceOf(DamagedException.class);
        assertThat(assets.find(Hash.of(bytes))).isEmpty();
    }

    @Test
    void all_are_told_however_many_and_all_hold() throws IOException {
        for (int size = 1; size <= 450; size++) {
            keep(bytes(size), "a.pdf");
        }

        assertThat(all()).hasSize(450).doesNotHaveDuplicates();
        assertThat(AssetVerification.of(assets)).isEqualTo(new AssetVerification.Report(450, 0, Optional.empty()));
    }

    @Test
    void a_chunk_that_is_missing_or_changed_is_found() throws IOException {
        var kept = keep(bytes(2 * CHUNK), "a.pdf");
        template.update(new ChunkDocument(ChunkDocument.id(kept.hash().hex(), 1), new byte[CHUNK]));
        assertThat(AssetVerification.of(assets).damage())
                .hasValueSatisfying(
                        said -> assertThat(said).contains(kept.hash().hex()));

        template.delete(ChunkDocument.class, ChunkDocument.id(kept.hash().hex(), 1));
        assertThat(AssetVerification.of(assets).damage())
                .hasValueSatisfying(said -> assertThat(said).contains("missing"));
    }

    @Test
    void what_is_removed_is_gone_whole_and_can_come_again_and_its_neighbours_stay() throws IOException {
        var bytes = bytes(2 * CHUNK + 7);
        var kept = keep(bytes, "a.pdf");
        var other = keep(bytes(CHUNK + 1), "b.pdf");
        assets.remove(kept.hash());
        assets.remove(kept.hash());

        assertThat(all()).containsExactly(other);
        assertThat(template.find(
                        ChunkDocument.class, ChunkDocument.id(kept.hash().hex(), 2)))
                .isEmpty();
        assertThat(AssetVerification.of(assets).damage()).isEmpty();
        assertThat(assets.open(keep(bytes, "c.pdf"), 0, bytes.length)).hasBinaryContent(bytes);
    }

    @Test
    void a_command_reads_what_the_server_kept() throws IOException {
        var bytes = bytes(CHUNK + 3);
        var kept = keep(bytes, "a.pdf");
        var read = new ReadAssets(ports.store().engine().manager());

        assertThat(read.find(kept.hash())).contains(kept);
        assertThat(read.open(kept, 2, bytes.length)).hasBinaryContent(Arrays.copyOfRange(bytes, 2, bytes.length));
        assertThat(AssetVerification.of(read)).isEqualTo(new AssetVerification.Report(1, 0, Optional.empty()));
    }

    @Test
    void what_the_application_keeps_is_read_from_there_and_what_came_before_stays_here() throws IOException {
        var before = keep(bytes(CHUNK + 1), "before.pdf");
        var bucket = new Bucket();
        assets = new NoSqlAssets(template, Optional.of(bucket));
        var bytes = bytes(CHUNK + 3);
        var kept = keep(bytes, "a.pdf");

        assertThat(bucket.bytes).containsOnlyKeys(kept.hash());
        assertThat(assets.open(kept, 2, bytes.length)).hasBinaryContent(Arrays.copyOfRange(bytes, 2, bytes.length));
        assertThat(assets.open(before, 0, 1)).hasBinaryContent(new byte[] {bytes(CHUNK + 1)[0]});
        assertThat(AssetVerification.of(assets)).isEqualTo(new AssetVerification.Report(2, 0, Optional.empty()));
        var read = new ReadAssets(ports.store().engine().manager());
        assertThat(AssetVerification.of(read)).isEqualTo(new AssetVerification.Report(1, 1, Optional.empty()));

        bucket.bytes.put(kept.hash(), new byte[CHUNK + 3]);
        assertThat(AssetVerification.of(assets).damage()).isPresent();
        assets.remove(kept.hash());
        assertThat(bucket.bytes).isEmpty();
        assertThat(all()).containsExactly(before);
    }

    private static final class Bucket implements BytesElsewhere {
        private final Map<Hash, byte[]> bytes = new HashMap<>();

        @Override
        public void keep(Hash hash, long size, InputStream from) throws IOException {
            bytes.put(hash, from.readNBytes((int) size));
        }

        @Override
        public InputStream open(Hash hash, long from, long to) {
            return new ByteArrayInputStream(Arrays.copyOfRange(bytes.get(hash), (int) from, (int) to));
        }

        @Override
        public void remove(Hash hash) {
            bytes.remove(hash);
        }
    }

    private ArrayList<Asset> all() {
        var all = new ArrayList<Asset>();
        assets.forEach(all::add);
        return all;
    }

    private Asset keep(byte[] bytes, String name) throws IOException {
        return assets.keep(asset(bytes, name), new ByteArrayInputStream(bytes));
    }

    private static Asset asset(byte[] bytes, String name) {
        return new Asset(Hash.of(bytes), new AssetName(name), AssetType.PDF, bytes.length);
    }

    private static byte[] bytes(int size) {
        var bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }
}

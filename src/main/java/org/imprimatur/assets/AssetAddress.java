package org.imprimatur.assets;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imprimatur.page.FieldValue;
import org.imprimatur.page.Hash;
import org.imprimatur.page.Text;

/** Where assets stand, and which of them a text names. */
public final class AssetAddress {
    /** Every asset's address begins so, within the application. */
    public static final String PREFIX = "/assets/";

    private static final Pattern FORM = Pattern.compile(PREFIX + "([0-9a-f]{64})/");

    private AssetAddress() {}

    public static String of(Asset asset) {
        return of(asset.hash(), asset.name());
    }

    public static String of(Hash hash, AssetName name) {
        return PREFIX + hash + "/" + name;
    }

    /** The assets that the fields and the body of a text show or link to. */
    public static Set<Hash> in(Text text) {
        return text.fields().values().stream()
                .flatMap(AssetAddress::strings)
                .flatMap(AssetAddress::hashes)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> strings(FieldValue value) {
        return value.fold(Stream::of, List::stream, rows -> rows.stream().flatMap(row -> row.values().stream()));
    }

    // Most strings name none: looking for the plain prefix first is what keeps this cheap at a start.
    private static Stream<Hash> hashes(String string) {
        return string.contains(PREFIX)
                ? FORM.matcher(string).results().map(found -> new Hash(found.group(1)))
                : Stream.empty();
    }
}

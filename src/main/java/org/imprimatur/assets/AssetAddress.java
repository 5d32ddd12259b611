package org.imprimatur.assets;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    private static final Pattern NAMED = Pattern.compile(PREFIX + "([0-9a-f]{64})/([^\\s/?#()<>\"']+)");

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

    /** The documents among them, with the names under which the text leads to them; whatever is not called a picture is one. */
    public static Map<Hash, AssetName> documents(Text text) {
        return documents(text.fields().values().stream());
    }

    /** The documents that one field of a text leads to. */
    public static Map<Hash, AssetName> documents(Text text, String field) {
        return documents(Optional.ofNullable(text.fields().get(field)).stream());
    }

    private static Map<Hash, AssetName> documents(Stream<FieldValue> values) {
        var found = new LinkedHashMap<Hash, AssetName>();
        values.flatMap(AssetAddress::strings)
                .filter(string -> string.contains(PREFIX))
                .flatMap(string -> NAMED.matcher(string).results())
                .forEach(one -> document(one.group()).ifPresent(hash -> found.putIfAbsent(hash, name(one.group(2)))));
        return found;
    }

    /** The document that an address leads to; empty where it is a picture, or no asset at all. */
    public static Optional<Hash> document(String address) {
        var named = NAMED.matcher(address);
        return named.lookingAt() && !isPicture(name(named.group(2)))
                ? Optional.of(new Hash(named.group(1)))
                : Optional.empty();
    }

    private static boolean isPicture(AssetName name) {
        return AssetType.ofExtension(name.extension())
                .filter(AssetType::isImage)
                .isPresent();
    }

    private static AssetName name(String encoded) {
        try {
            return AssetName.of(URLDecoder.decode(encoded.replace("+", "%2B"), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException garbled) {
            return AssetName.of(encoded);
        }
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

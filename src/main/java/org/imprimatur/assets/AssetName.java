package org.imprimatur.assets;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The name of a file, without folders, in letters that addresses and Markdown take as they are. */
public record AssetName(String value) {
    private static final int LONGEST = 100;
    private static final Pattern FORM =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}_][\\p{L}\\p{M}\\p{N}._-]{0," + (LONGEST - 1) + "}");
    private static final Pattern FOLDERS = Pattern.compile("(?s)^.*[/\\\\]");
    private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}._-]+");
    private static final Pattern BEGINNING = Pattern.compile("^[^\\p{L}\\p{N}_]+");
    private static final Pattern BEFORE_DOT = Pattern.compile("-+(?=\\.)");

    public AssetName {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not the name of an asset: " + value);
        }
    }

    /** The nearest name to what a sender calls a file. */
    public static AssetName of(String raw) {
        var composed = Normalizer.normalize(raw, Normalizer.Form.NFC);
        var base = FOLDERS.matcher(composed).replaceFirst("");
        var joined = BEFORE_DOT.matcher(OTHERS.matcher(base).replaceAll("-")).replaceAll("");
        var name = BEGINNING.matcher(joined).replaceFirst("");
        return new AssetName(name.isEmpty() ? "file" : shortened(name));
    }

    // From the front: the end tells the type.
    private static String shortened(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        var end = name.substring(name.length() - LONGEST);
        return "_" + OTHERS.matcher(end.substring(1)).replaceAll("_");
    }

    /** In lower case, without the dot; empty where there is none. */
    public String extension() {
        int dot = value.lastIndexOf('.');
        return dot < 0 ? "" : value.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return value;
    }
}

package org.imprimatur.desk.files;

import org.imprimatur.assets.Asset;
import org.imprimatur.assets.AssetAddress;
import org.imprimatur.assets.AssetName;

/**
 * A file that is kept, as a writer needs it.
 *
 * @param markdown shows the image, or links to the document
 */
public record KeptFile(String address, String markdown, String name, String words, boolean isImage, long kilobytes) {
    static KeptFile of(Asset asset, AssetName name, String words) {
        var address = AssetAddress.of(asset.hash(), name);
        var said = words.isBlank() ? name.value() : words.strip();
        // What Markdown would read as its own is made harmless: the words stay words.
        var escaped = said.replaceAll("\\s+", " ").replaceAll("([\\\\\\[\\]`*_<>!])", "\\\\$1");
        var link = "[" + escaped + "](" + address + ")";
        return new KeptFile(
                address,
                asset.type().isImage() ? "!" + link : link,
                name.value(),
                said,
                asset.type().isImage(),
                (asset.size() + 1023) / 1024);
    }
}

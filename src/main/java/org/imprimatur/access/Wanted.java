package org.imprimatur.access;

import java.util.Map;
import java.util.TreeMap;
import org.imprimatur.assets.AssetName;
import org.imprimatur.page.Hash;
import org.imprimatur.page.PageId;

/**
 * What somebody asks for, and what they agreed to for it.
 *
 * @param page whose document it is
 * @param text which of its texts they read
 * @param document its bytes
 * @param agreement the text that was shown and accepted, which is kept under this hash
 */
public record Wanted(PageId page, Hash text, Hash document, AssetName name, Hash agreement) {
    private static final String PAGE = "page";
    private static final String TEXT = "text";
    private static final String DOCUMENT = "document";
    private static final String NAME = "name";
    private static final String AGREEMENT = "agreement";

    Map<String, String> details() {
        var details = new TreeMap<String, String>();
        details.put(PAGE, page.value());
        details.put(TEXT, text.hex());
        details.put(DOCUMENT, document.hex());
        details.put(NAME, name.value());
        details.put(AGREEMENT, agreement.hex());
        return details;
    }

    static Wanted of(Map<String, String> details) {
        return new Wanted(
                new PageId(details.getOrDefault(PAGE, "")),
                new Hash(details.getOrDefault(TEXT, "")),
                new Hash(details.getOrDefault(DOCUMENT, "")),
                new AssetName(details.getOrDefault(NAME, "")),
                new Hash(details.getOrDefault(AGREEMENT, "")));
    }
}

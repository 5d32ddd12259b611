package org.imprimatur.export;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** In which file an address of the site stands. */
final class FileName {
    private static final String INDEX = "index.html";

    private FileName() {}

    /** Pages stand in folders of their own, so that every server finds them under addresses without an ending. */
    static String of(String path, Answer answer) {
        var plain = decoded(path);
        if (answer.isHtml()) {
            return folder(plain) + INDEX;
        }
        return checked(answer.type().endsWith("json") ? plain + ".json" : plain);
    }

    static String ofRedirect(String path) {
        return folder(decoded(path)) + INDEX;
    }

    private static String folder(String plain) {
        return checked(plain.endsWith("/") || plain.isEmpty() ? plain : plain + "/");
    }

    private static String decoded(String path) {
        return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8)
                .substring(1);
    }

    /** Nothing is written anywhere but below the folder. */
    private static String checked(String file) {
        boolean isInside = List.of(file.split("/")).stream()
                .noneMatch(part -> part.equals("..") || part.equals(".") || part.indexOf('\0') >= 0);
        if (!isInside || file.startsWith("/")) {
            throw new ExportException("the site has an address that no file can stand for: " + file);
        }
        return file;
    }
}

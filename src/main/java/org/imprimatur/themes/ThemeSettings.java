package org.imprimatur.themes;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.imprimatur.page.LocaleTag;
import org.imprimatur.page.Wording;

/**
 * What decides how the site looks.
 *
 * @param theme the name of the theme, which is the name of its folder
 * @param directory where themes lie on disk; empty if only those on the classpath are to be known
 * @param locales the languages of the site; the first is the default
 * @param siteName what the site calls itself
 * @param tellsByMail whether readers can be told by mail of what is published, which takes a mail server
 * @param publicUrl scheme and host under which readers reach the site, without a slash at the end; empty if not known
 */
public record ThemeSettings(
        String theme,
        Optional<Path> directory,
        List<LocaleTag> locales,
        Wording siteName,
        boolean tellsByMail,
        String publicUrl) {
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9_-]{0,39}");
    private static final Pattern URL = Pattern.compile("(https?://[^/\\s\"<>]+)?");

    public ThemeSettings {
        locales = List.copyOf(locales);
        if (!isName(theme)) {
            throw new IllegalArgumentException("not a theme's name: " + theme);
        }
        if (locales.isEmpty()) {
            throw new IllegalArgumentException("a site needs at least one locale");
        }
        if (!URL.matcher(publicUrl).matches()) {
            throw new IllegalArgumentException("not a public URL like https://trust.example.com: " + publicUrl);
        }
    }

    static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }
}

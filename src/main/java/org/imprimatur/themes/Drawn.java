package org.imprimatur.themes;

import freemarker.core.ParseException;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.StringWriter;
import java.time.Clock;
import java.util.Map;
import org.imprimatur.page.Hash;
import org.imprimatur.reading.Breakage;
import org.jspecify.annotations.Nullable;

/** Draws with templates, and tells the theme how it did. */
record Drawn(Configuration templates, Themes themes, Clock clock) {
    private static final String SITE = "site/";

    /** The whole page; nothing goes out before its last word is drawn. */
    String draw(String view, Map<String, ?> models) throws TemplateException, IOException {
        var theme = themes.hash();
        try {
            return draw(theme, view, models);
        } catch (TemplateException | ParseException broken) {
            var before = themes.hash();
            if (before.equals(theme)) {
                throw broken;
            }
            // The theme went back to what it was when it last could draw.
            return draw(before, view, models);
        }
    }

    private String draw(Hash theme, String view, Map<String, ?> models) throws TemplateException, IOException {
        var page = new StringWriter();
        try {
            templates.getTemplate(view).process(models, page);
        } catch (ParseException broken) {
            blame(theme, broken.getTemplateName(), broken.getLineNumber(), broken.getEditorMessage());
            throw broken;
        } catch (TemplateException broken) {
            blame(theme, broken.getTemplateSourceName(), lineOf(broken), broken.getMessageWithoutStackTop());
            throw broken;
        }
        if (view.contains(SITE)) {
            themes.worked(theme);
        }
        return page.toString();
    }

    private static int lineOf(TemplateException broken) {
        return broken.getLineNumber() == null ? 0 : broken.getLineNumber();
    }

    private void blame(Hash theme, @Nullable String template, int line, String fault) {
        if (template != null && template.startsWith(SITE)) {
            String file = "templates/" + template.substring(SITE.length());
            themes.failed(theme, new Breakage(file, line, fault, clock.instant()));
        }
    }
}

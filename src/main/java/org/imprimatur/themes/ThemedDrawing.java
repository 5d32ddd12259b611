package org.imprimatur.themes;

import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.imprimatur.page.ContentType;
import org.imprimatur.page.GroupId;
import org.imprimatur.page.LocaleTag;
import org.imprimatur.page.PagePath;
import org.imprimatur.page.Text;
import org.imprimatur.reading.Breakage;
import org.imprimatur.reading.PageDrawing;

/** Draws previews with the templates of the theme in use. */
record ThemedDrawing(Views views, Drawn drawn, Themes themes) implements PageDrawing {
    @Override
    public String draw(LocaleTag locale, PagePath path, GroupId group, ContentType type, Text text) {
        return draw(views.preview(locale, path, group, type, text));
    }

    @Override
    public String draw(LocaleTag locale, PagePath path, GroupId group, ContentType type, Text text, String body) {
        return draw(views.preview(locale, path, group, type, text, body));
    }

    @Override
    public Optional<Breakage> broken() {
        return themes.broken();
    }

    String draw(View view) {
        try {
            return drawn.draw(view.template(), view.models());
        } catch (TemplateException broken) {
            throw new IllegalStateException("the theme cannot draw " + view.template(), broken);
        } catch (IOException broken) {
            throw new UncheckedIOException("the theme cannot draw " + view.template(), broken);
        }
    }
}

package org.imprimatur.reading;

import java.util.Optional;
import org.imprimatur.page.ContentType;
import org.imprimatur.page.GroupId;
import org.imprimatur.page.LocaleTag;
import org.imprimatur.page.PagePath;
import org.imprimatur.page.Text;

/** Draws a text that need not be live as readers would see it, for those who may see it. */
public interface PageDrawing {
    /** The whole HTML page, marked as a preview; its links lead to what is live, its translations among it. */
    String draw(LocaleTag locale, PagePath path, GroupId group, ContentType type, Text text);

    /** The same page around another body: safe HTML of our own, such as a redline. */
    String draw(LocaleTag locale, PagePath path, GroupId group, ContentType type, Text text, String body);

    /** What is wrong with the theme as it lies there now; readers are drawn what the theme was before, if it ever worked. */
    Optional<Breakage> broken();
}

package org.imprimatur.app;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.imprimatur.api.frame.ApiSettings;
import org.imprimatur.notices.Mailing;
import org.imprimatur.page.Sentences;
import org.imprimatur.page.Wording;
import org.imprimatur.site.SecurityContact;
import org.imprimatur.site.SiteSettings;
import org.imprimatur.themes.MessageBundles;
import org.imprimatur.themes.ThemeSettings;
import org.imprimatur.themes.Themes;

/** What the site and its theme are set to, and the sentences of all rooms. */
@Dependent
public class SiteBeans {
    private static final long MEGABYTE = 1024L * 1024;

    /** Beside pages, answers of the API may take so small a part of what these may. */
    private static final int ANSWERS = 2;

    @Produces
    @Singleton
    ThemeSettings themeSettings(Settings settings, Mailing mailing) {
        var names = Map.of("en", settings.value(Setting.SITE_NAME_EN), "zh", settings.value(Setting.SITE_NAME_ZH));
        return new ThemeSettings(
                settings.value(Setting.THEME),
                settings.folder(Setting.THEMES_DIRECTORY),
                settings.locales(),
                new Wording(names),
                mailing.isOn(),
                settings.value(Setting.PUBLIC_URL));
    }

    @Produces
    @Singleton
    SiteSettings siteSettings(Settings settings) {
        return new SiteSettings(
                settings.locales(),
                settings.number(Setting.CACHE_MEGABYTES) * MEGABYTE,
                settings.isOn(Setting.SITE_ON),
                new SecurityContact(
                        several(settings, Setting.SECURITY_CONTACT), settings.value(Setting.SECURITY_POLICY)));
    }

    @Produces
    @Singleton
    ApiSettings apiSettings(Settings settings) {
        return new ApiSettings(
                several(settings, Setting.API_ORIGINS), settings.number(Setting.CACHE_MEGABYTES) * MEGABYTE / ANSWERS);
    }

    private static List<String> several(Settings settings, Setting name) {
        return Stream.of(settings.value(name).split(","))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    @Produces
    @Singleton
    Sentences sentences(Themes themes) {
        return new MessageBundles(themes, SiteBeans.class.getClassLoader());
    }
}

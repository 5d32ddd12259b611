package org.imprimatur.app;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.ZoneId;
import org.imprimatur.desk.frame.DeskSettings;

/** What the desk must be told. */
@Dependent
public class DeskBeans {
    @Produces
    @Singleton
    DeskSettings deskSettings(Settings settings) {
        return new DeskSettings(
                settings.locales(), ZoneId.of(settings.value(Setting.TIME_ZONE)), settings.isOn(Setting.SITE_ON));
    }
}

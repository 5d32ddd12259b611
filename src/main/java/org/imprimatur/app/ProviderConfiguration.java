package org.imprimatur.app;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.imprimatur.accounts.ProviderRules;
import org.imprimatur.openid.ProviderSettings;

/** What the settings say about sign-in at an OpenID provider, and whether they fit together. */
@Dependent
public class ProviderConfiguration {
    private final Settings settings;
    private final Standpoint here;

    @Inject
    public ProviderConfiguration(Settings settings, Standpoint here) {
        this.settings = settings;
        this.here = here;
    }

    boolean isOn() {
        return !settings.value(Setting.OIDC_ISSUER).isEmpty();
    }

    /** What is wrong although each setting by itself is right. */
    List<String> complaints() {
        var complaints = new ArrayList<String>();
        if (!isOn() && !settings.isOn(Setting.OIDC_PASSWORDS)) {
            complaints.add("imprimatur.oidc.passwords=false needs imprimatur.oidc.issuer: nobody could sign in");
        }
        if (!isOn()) {
            return complaints;
        }
        if (settings.value(Setting.OIDC_CLIENT).isEmpty()) {
            complaints.add("imprimatur.oidc.issuer needs imprimatur.oidc.client, the id that the provider gave");
        }
        if (here.desk(settings).isEmpty()) {
            complaints.add(
                    "imprimatur.oidc.issuer needs imprimatur.public-url or imprimatur.desk.url: the provider sends"
                            + " people back there");
        }
        if (settings.isOn(Setting.OIDC_CREATE)
                && settings.value(Setting.OIDC_GROUPS).isBlank()) {
            complaints.add("imprimatur.oidc.create needs imprimatur.oidc.groups: an account has at least one role");
        }
        return complaints;
    }

    ProviderRules rules() {
        return isOn()
                ? new ProviderRules(
                        settings.value(Setting.OIDC_LABEL),
                        settings.isOn(Setting.OIDC_PASSWORDS),
                        settings.isOn(Setting.OIDC_CREATE),
                        settings.isOn(Setting.OIDC_LINK_BY_NAME),
                        GroupGrants.read(settings.value(Setting.OIDC_GROUPS)))
                : ProviderRules.NONE;
    }

    ProviderSettings settings() {
        return new ProviderSettings(
                settings.value(Setting.OIDC_ISSUER),
                settings.value(Setting.OIDC_CLIENT),
                secret(),
                Stream.of(settings.value(Setting.OIDC_SCOPES).split("[, ]+"))
                        .filter(scope -> !scope.isEmpty())
                        .toList(),
                settings.value(Setting.OIDC_NAME_CLAIM),
                settings.value(Setting.OIDC_GROUPS_CLAIM),
                URI.create(here.desk(settings) + "/provider/return"),
                URI.create(here.desk(settings) + "/sign-in"));
    }

    private String secret() {
        var file = settings.value(Setting.OIDC_SECRET_FILE);
        try {
            return file.isEmpty()
                    ? settings.value(Setting.OIDC_SECRET)
                    : Files.readString(Path.of(file)).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

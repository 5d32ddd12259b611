package org.imprimatur.app;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.imprimatur.notices.Address;
import org.imprimatur.notify.LetterSettings;
import org.imprimatur.notify.MailSettings;
import org.imprimatur.notify.MailSettings.Login;
import org.imprimatur.notify.MailSettings.Security;
import org.imprimatur.notify.ReaderSettings;
import org.imprimatur.page.Wording;

/** What the settings say about mail, and whether they fit together. */
@Dependent
public class MailConfiguration {
    private final Settings settings;
    private final Standpoint here;

    @Inject
    public MailConfiguration(Settings settings, Standpoint here) {
        this.settings = settings;
        this.here = here;
    }

    boolean isOn() {
        return !settings.value(Setting.MAIL_HOST).isEmpty() && !settings.isOn(Setting.STILL);
    }

    String server() {
        return settings.value(Setting.MAIL_HOST) + ":" + settings.number(Setting.MAIL_PORT);
    }

    /** What is wrong although each setting by itself is right. */
    List<String> complaints() {
        var complaints = new ArrayList<String>();
        if (!isOn()) {
            return complaints;
        }
        if (settings.value(Setting.MAIL_FROM).isEmpty()) {
            complaints.add("imprimatur.mail.host needs imprimatur.mail.from, the address that mails come from");
        }
        if (here.desk(settings).isEmpty()) {
            complaints.add("imprimatur.mail.host needs imprimatur.public-url or imprimatur.desk.url: links in mails"
                    + " begin with it");
        }
        var hasUser = !settings.value(Setting.MAIL_USER).isEmpty();
        var hasPassword = !settings.value(Setting.MAIL_PASSWORD).isEmpty()
                || !settings.value(Setting.MAIL_PASSWORD_FILE).isEmpty();
        if (hasUser != hasPassword) {
            complaints.add("imprimatur.mail.user and imprimatur.mail.password (or .password-file) go together");
        }
        if (hasUser && security() == Security.NONE) {
            complaints.add("imprimatur.mail.security must be starttls or tls where there is a password");
        }
        return complaints;
    }

    MailSettings settings() {
        return new MailSettings(
                settings.value(Setting.MAIL_HOST),
                settings.number(Setting.MAIL_PORT),
                security(),
                login(),
                new Address(settings.value(Setting.MAIL_FROM)),
                site());
    }

    private Security security() {
        return Security.valueOf(settings.value(Setting.MAIL_SECURITY).toUpperCase(Locale.ROOT));
    }

    private Optional<Login> login() {
        return Optional.of(settings.value(Setting.MAIL_USER))
                .filter(user -> !user.isEmpty())
                .map(user -> new Login(user, password()));
    }

    private String password() {
        var file = settings.value(Setting.MAIL_PASSWORD_FILE);
        try {
            return file.isEmpty()
                    ? settings.value(Setting.MAIL_PASSWORD)
                    : Files.readString(Path.of(file)).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    LetterSettings letters() {
        return new LetterSettings(here.desk(settings), here.site(settings), site());
    }

    ReaderSettings readers() {
        return new ReaderSettings(here.site(settings), site());
    }

    private Wording site() {
        return new Wording(
                Map.of("en", settings.value(Setting.SITE_NAME_EN), "zh", settings.value(Setting.SITE_NAME_ZH)));
    }
}

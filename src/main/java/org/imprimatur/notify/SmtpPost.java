package org.imprimatur.notify;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Properties;
import org.imprimatur.notices.Letter;
import org.imprimatur.notices.Post;

/** Hands mails to a server through Jakarta Mail. */
public final class SmtpPost implements Post {
    private static final Logger LOG = System.getLogger(SmtpPost.class.getName());
    private static final String CONNECT_MILLIS = "10000";
    private static final String ANSWER_MILLIS = "30000";

    private final MailSettings settings;
    private final Session session;

    public SmtpPost(MailSettings settings) {
        this.settings = settings;
        this.session = Session.getInstance(properties(settings));
    }

    private static Properties properties(MailSettings settings) {
        var properties = new Properties();
        properties.setProperty("mail.transport.protocol", "smtp");
        properties.setProperty("mail.smtp.auth", String.valueOf(settings.login().isPresent()));
        properties.setProperty("mail.smtp.connectiontimeout", CONNECT_MILLIS);
        properties.setProperty("mail.smtp.timeout", ANSWER_MILLIS);
        properties.setProperty("mail.smtp.writetimeout", ANSWER_MILLIS);
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        switch (settings.security()) {
            case STARTTLS -> {
                properties.setProperty("mail.smtp.starttls.enable", "true");
                properties.setProperty("mail.smtp.starttls.required", "true");
            }
            case TLS -> properties.setProperty("mail.smtp.ssl.enable", "true");
            case NONE -> {}
        }
        return properties;
    }

    @Override
    public Line open() throws Unreachable {
        try {
            var transport = session.getTransport();
            transport.connect(
                    settings.host(),
                    settings.port(),
                    settings.login().map(MailSettings.Login::user).orElse(null),
                    settings.login().map(MailSettings.Login::password).orElse(null));
            return new Connection(transport);
        } catch (MessagingException failure) {
            throw new Unreachable(Replies.reason(failure), failure);
        }
    }

    private final class Connection implements Line {
        private final Transport transport;

        Connection(Transport transport) {
            this.transport = transport;
        }

        @Override
        public void send(Letter letter) throws Unreachable, Returned {
            try {
                var message = Messages.of(letter, session, settings);
                transport.sendMessage(message, message.getAllRecipients());
            } catch (MessagingException failure) {
                var code = Replies.code(failure);
                if (code == 0) {
                    throw new Unreachable(Replies.reason(failure), failure);
                }
                throw new Returned(Replies.isForGood(code), Replies.reason(failure), failure);
            }
        }

        /** The server took over what it took over, whether or not it says good-bye. */
        @Override
        public void close() {
            try {
                transport.close();
            } catch (MessagingException gone) {
                LOG.log(Level.DEBUG, "The mail server hung up first", gone);
            }
        }
    }
}

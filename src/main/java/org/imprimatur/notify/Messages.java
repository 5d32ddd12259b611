package org.imprimatur.notify;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import org.imprimatur.notices.Letter;

/** Letters as MIME. */
final class Messages {
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private Messages() {}

    static MimeMessage of(Letter letter, Session session, MailSettings settings) throws MessagingException {
        var domain = settings.from().domain();
        var message = new Identified(session, "<" + letter.messageId() + "@" + domain + ">");
        message.setFrom(sender(letter, settings));
        message.setRecipient(
                Message.RecipientType.TO, new InternetAddress(letter.to().value()));
        message.setSubject(oneLine(letter.subject()), UTF_8);
        message.setSentDate(Date.from(letter.at()));
        message.setHeader("Content-Language", letter.language());
        // Nobody's holiday notice answers to us.
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("X-Auto-Response-Suppress", "All");
        if (!letter.thread().isEmpty()) {
            message.setHeader("References", "<" + letter.thread() + "@" + domain + ">");
        }
        if (!letter.leave().isEmpty()) {
            // RFC 8058: one click in the mail program, and nothing more to confirm.
            message.setHeader("List-Unsubscribe", "<" + letter.leave() + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        message.setContent(bothWays(letter));
        return message;
    }

    private static InternetAddress sender(Letter letter, MailSettings settings) throws MessagingException {
        try {
            return new InternetAddress(
                    settings.from().value(), oneLine(settings.name().in(letter.language())), UTF_8);
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException("every Java has UTF-8", impossible);
        }
    }

    private static MimeMultipart bothWays(Letter letter) throws MessagingException {
        var text = new MimeBodyPart();
        text.setText(letter.text(), UTF_8);
        var html = new MimeBodyPart();
        html.setText(letter.html(), UTF_8, "html");
        return new MimeMultipart("alternative", text, html);
    }

    /** A title with a line break in it must not become a header of its own. */
    static String oneLine(String words) {
        return words.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    }

    /** A message that keeps the id that it was given. */
    private static final class Identified extends MimeMessage {
        private final String id;

        Identified(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}

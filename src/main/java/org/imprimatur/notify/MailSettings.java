package org.imprimatur.notify;

import java.util.Optional;
import org.imprimatur.notices.Address;
import org.imprimatur.page.Wording;

/**
 * How the mail server is reached.
 *
 * @param login empty where the server wants none
 * @param from whom the mails are from
 * @param name of the sender
 */
public record MailSettings(
        String host, int port, Security security, Optional<Login> login, Address from, Wording name) {
    /** How the connection is protected. */
    public enum Security {
        /** Begins in the clear and must become TLS before anything is said. */
        STARTTLS,
        TLS,
        NONE
    }

    /** As whom we come. */
    public record Login(String user, String password) {
        /** Without the password, which is not for logs. */
        @Override
        public String toString() {
            return user;
        }
    }
}

package org.imprimatur.spi;

/**
 * Carries what the product has to tell people by a way of the host's: its own mail, a chat. Every bean of this type is offered each
 * message, before a mail server that the settings name. What nobody carries, and no mail server is there for, is shown as failed
 * among the mails at the desk.
 *
 * <p>With such a bean there is mail, as the screens say; {@code imprimatur.desk.url} or {@code imprimatur.public-url} is needed for
 * the links in it.
 */
public interface Notifier {
    /** As the screen of mails calls it. */
    String name();

    /**
     * Carries a message, or leaves it to others. Returns once it is taken over.
     *
     * @return false where it is none of this bean's
     * @throws Exception where it could not be carried; it is tried again later
     */
    boolean carry(Mail message) throws Exception;
}

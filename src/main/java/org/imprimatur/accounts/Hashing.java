package org.imprimatur.accounts;

/** Makes slow, salted hashes of passwords. */
public interface Hashing {
    String hash(char[] password);

    boolean verify(char[] password, String hash);
}

package org.imprimatur.accounts;

import java.util.Optional;

/** The token with which the request that is being answered was sent. */
public interface CurrentToken {
    /** Empty where a person signed in, or nobody. */
    Optional<Token> token();
}

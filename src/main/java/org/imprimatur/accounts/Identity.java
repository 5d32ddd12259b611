package org.imprimatur.accounts;

/**
 * Who somebody is at an OpenID provider. Names there may be given to others later; this never is.
 *
 * @param issuer the provider
 * @param subject the person, as the provider counts them
 */
public record Identity(String issuer, String subject) {}

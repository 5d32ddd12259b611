package org.imprimatur.workflow;

import org.imprimatur.page.Wording;

/**
 * Something that is done with a text before it goes live, beside the sign-offs, as the application asks for it.
 *
 * @param mine whether whoever makes the attempt may say that it is done
 */
public record ExtraStep(String id, Wording label, boolean mine) {}

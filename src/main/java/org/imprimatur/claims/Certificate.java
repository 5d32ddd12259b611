package org.imprimatur.claims;

import java.time.LocalDate;
import java.util.Optional;
import org.imprimatur.workflow.Standing;

/**
 * A certification, as the page says that tells of it.
 *
 * @param end its last day; empty where its page does not say
 */
public record Certificate(Standing page, String title, Holding holding, Optional<LocalDate> end) {}

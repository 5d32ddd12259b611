package org.imprimatur.notices;

import java.util.Optional;
import org.imprimatur.page.Text;
import org.imprimatur.workflow.Standing;
import org.imprimatur.workflow.Step;

/**
 * What a notice tells of.
 *
 * @param page where the page stood after it
 * @param step what happened; empty where only time went by
 * @param before what the public read before
 * @param after the text that it is about
 */
public record Occasion(Notice notice, Standing page, Optional<Step> step, Text before, Text after) {}

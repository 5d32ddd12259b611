package org.imprimatur.site;

import java.util.Optional;
import org.imprimatur.preview.Outlook;
import org.imprimatur.preview.PreviewLink;
import org.imprimatur.workflow.Actor;

/**
 * From where somebody looks ahead.
 *
 * @param base what every address of this preview begins with
 * @param rest what was asked for below that, as it came over the wire
 * @param link the one by which they came; empty for those who signed in
 * @param actor who signed in
 */
record Lookout(String base, String rest, Outlook outlook, Optional<PreviewLink> link, Optional<Actor> actor) {}

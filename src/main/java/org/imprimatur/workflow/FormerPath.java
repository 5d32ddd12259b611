package org.imprimatur.workflow;

import java.time.Instant;
import org.imprimatur.page.PagePath;

/** That the public found a page there until then. */
public record FormerPath(PagePath path, Instant until) {}

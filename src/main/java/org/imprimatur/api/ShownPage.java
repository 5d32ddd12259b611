package org.imprimatur.api;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** A live page with its whole text. */
public record ShownPage(
        String id,

        String type,

        String locale,

        String path,

        String url,

        String group,

        boolean prevailing,

        List<Translation> translations,

        String title,

        int revision,

        String textHash,

        Instant published,

        ReviewOfPage reviewed,

        Map<String, Object> fields,

        Prose body) {}

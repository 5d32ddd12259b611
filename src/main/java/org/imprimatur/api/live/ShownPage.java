package org.imprimatur.api.live;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A page with its whole text.
 *
 * @param published since when; missing in a preview, where the text is not live
 * @param reviewed missing in a preview, where nobody may have signed the text off
 * @param body {@link Prose}, or those of its forms that were asked for
 * @param included other pages that were asked for along with it
 * @param claimsOver the certifications that it claims although they are over, where its type says that readers are told
 */
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

        Optional<Instant> published,

        Optional<ReviewOfPage> reviewed,

        Map<String, Object> fields,

        Object body,

        Optional<List<ListedPage>> included,

        List<ClaimOver> claimsOver) {}

package org.imprimatur.workflow;

import java.time.Instant;
import org.imprimatur.page.AccountName;

/**
 * That counsel wants a page kept as it is found, with all that ever belonged to it.
 *
 * @param id the number of the step that placed it
 * @param reason for example the matter that it is kept for
 */
public record LegalHold(int id, AccountName by, Instant at, String reason) {
    static LegalHold of(Step step) {
        return new LegalHold(step.number(), step.by(), step.at(), step.detail(Detail.REASON));
    }
}

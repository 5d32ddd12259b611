package org.imprimatur.workflow;

import java.time.Instant;
import java.util.Optional;
import org.imprimatur.page.AccountName;
import org.imprimatur.page.Hash;

/**
 * An approval: who, when, in what capacity, of exactly which text, under which wording.
 *
 * @param name by which people knew whoever signed
 * @param given that somebody else had made their password not long before
 */
public record SignOff(
        AccountName by,
        Instant at,
        String capacity,
        Hash text,
        String wording,
        String name,
        Optional<PasswordGiven> given) {
    /** What a step says that approves. */
    public static SignOff of(Step step) {
        return new SignOff(
                step.by(),
                step.at(),
                step.detail(Detail.CAPACITY),
                step.text(),
                step.detail(Detail.WORDING),
                step.says(Detail.NAME).orElse(step.by().value()),
                step.says(Detail.PASSWORD_BY)
                        .map(by -> new PasswordGiven(
                                new AccountName(by), Instant.parse(step.detail(Detail.PASSWORD_AT)))));
    }
}

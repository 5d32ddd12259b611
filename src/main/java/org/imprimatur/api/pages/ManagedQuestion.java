package org.imprimatur.api.pages;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Optional;
import java.util.Set;
import org.imprimatur.api.frame.BadParameterException;
import org.imprimatur.api.frame.Place;
import org.imprimatur.api.live.Question;
import org.imprimatur.api.manage.Stages;
import org.imprimatur.listing.PageQuestion;
import org.imprimatur.page.AccountName;
import org.imprimatur.page.ContentTypes;
import org.imprimatur.workflow.Stage;

/** Which pages somebody who works on them asks for. */
record ManagedQuestion(Optional<AccountName> assignee, PageQuestion narrowed, int limit, Optional<Place> after) {
    private static final Set<String> KNOWN = Set.of(
            "stage",
            "type",
            "locale",
            "assignee",
            "q",
            "live",
            "owner",
            "tag",
            "review",
            "translated",
            "limit",
            "cursor");

    /** What the desk's list is narrowed by as well. */
    private static final Set<String> NARROWING =
            Set.of("type", "locale", "q", "live", "owner", "tag", "review", "translated");

    static ManagedQuestion of(MultivaluedMap<String, String> sent, ContentTypes types) {
        Question.onlyKnown(sent, KNOWN::contains);
        Question.one(sent, "type").ifPresent(type -> Question.type(type, types));
        Question.one(sent, "locale").ifPresent(Question::locale);
        return new ManagedQuestion(
                Question.one(sent, "assignee").map(ManagedQuestion::assignee),
                narrowed(sent),
                Question.one(sent, "limit").map(Question::limit).orElse(Question.DEFAULT_LIMIT),
                Question.one(sent, "cursor").map(cursor -> Place.at(cursor, 0)));
    }

    /** What the desk would leave out as nonsense is refused here. */
    private static PageQuestion narrowed(MultivaluedMap<String, String> sent) {
        var stage = Question.one(sent, "stage").map(id -> stage(id).name()).orElse("");
        var asked = PageQuestion.of(name -> name.equals("stage")
                ? stage
                : NARROWING.contains(name) ? Question.one(sent, name).orElse("") : "");
        for (String name : NARROWING) {
            var value = Question.one(sent, name).orElse("").strip();
            if (!asked.said().getOrDefault(name, "").equals(value)) {
                throw new BadParameterException(name, "API_VALUE_WRONG", name);
            }
        }
        return asked;
    }

    private static Stage stage(String value) {
        return Stages.ofId(value).orElseThrow(() -> new BadParameterException("stage", "API_STAGE_WRONG", value));
    }

    private static AccountName assignee(String value) {
        if (!AccountName.isOne(value)) {
            throw new BadParameterException("assignee", "API_VALUE_WRONG", "assignee");
        }
        return new AccountName(value);
    }
}

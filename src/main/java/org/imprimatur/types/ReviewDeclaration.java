package org.imprimatur.types;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.imprimatur.datafile.Datum;
import org.imprimatur.page.Field;
import org.imprimatur.page.FieldKind;
import org.imprimatur.page.LocaleTag;
import org.imprimatur.page.ReviewPolicy;
import org.imprimatur.page.ReviewPolicy.BlockingComments;
import org.imprimatur.page.ReviewPolicy.CheckItem;
import org.imprimatur.page.ReviewPolicy.Order;
import org.imprimatur.page.ReviewPolicy.Wanted;
import org.imprimatur.page.ReviewRules;

/** Reads what a type's texts need before the public may read them. */
final class ReviewDeclaration {
    private static final int MOST_DAYS = 250;
    private static final String FLAG_CLAIMS = "flagClaims";

    private ReviewDeclaration() {}

    /** {@code signOffs: [legal]} in place of the whole is short for a review that wants nothing else. */
    static ReviewRules of(Datum type, List<Field> fields) {
        var review = type.find("review");
        if (review.isEmpty()) {
            return new ReviewRules(type.as(place -> usual(place.get("signOffs"))), List.of());
        }
        type.find("signOffs").ifPresent(brief -> {
            throw brief.wrong("the sign-offs belong under 'review', where there is one");
        });
        return rules(review.get(), fields);
    }

    private static ReviewPolicy usual(Datum signOffs) {
        return new ReviewPolicy(signOffs(signOffs), Order.ANY, List.of(), BlockingComments.RESOLVE, 0);
    }

    private static ReviewRules rules(Datum review, List<Field> fields) {
        review.only("signOffs", "order", "checklist", "blockingComments", "due", FLAG_CLAIMS, "except");
        var usual = policy(review, review.as(place -> usual(place.get("signOffs"))));
        return new ReviewRules(
                usual,
                review.items("except").stream()
                        .map(except -> except(except, usual, fields))
                        .toList(),
                review.find(FLAG_CLAIMS).map(ReviewDeclaration::flags).orElse(false));
    }

    private static boolean flags(Datum whom) {
        if (!whom.string().equals("readers")) {
            throw whom.wrong("claims are flagged to 'readers', or the key is left out");
        }
        return true;
    }

    /** What an exception does not say is as usual. */
    private static ReviewRules.Except except(Datum except, ReviewPolicy usual, List<Field> fields) {
        except.only("locales", "where", "signOffs", "order", "checklist", "blockingComments", "due");
        if (except.find("locales").isEmpty() && except.find("where").isEmpty()) {
            throw except.wrong("an exception says for which 'locales' it is, or 'where' it holds");
        }
        return new ReviewRules.Except(
                except.items("locales").stream()
                        .map(locale -> locale.as(name -> new LocaleTag(name.string())))
                        .collect(Collectors.toSet()),
                except.find("where").map(where -> where(where, fields)).orElse(Map.of()),
                policy(except, usual));
    }

    private static Map<String, Set<String>> where(Datum where, List<Field> fields) {
        var found = new HashMap<String, Set<String>>();
        where.entries().forEach((name, values) -> {
            var field = fields.stream()
                    .filter(one -> one.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> values.wrong("the type has no field '" + name + "'"));
            found.put(
                    name,
                    values.items().stream().map(value -> value(value, field)).collect(Collectors.toSet()));
        });
        return found;
    }

    private static String value(Datum value, Field field) {
        var said = value.string();
        if (field.kind() == FieldKind.CHOICE
                && field.choices().stream().noneMatch(choice -> choice.value().equals(said))) {
            throw value.wrong("'" + said + "' is none of the choices of the field '" + field.name() + "'");
        }
        return said;
    }

    private static ReviewPolicy policy(Datum datum, ReviewPolicy usual) {
        return datum.as(place -> new ReviewPolicy(
                place.find("signOffs").map(ReviewDeclaration::signOffs).orElse(usual.signOffs()),
                place.find("order").map(order -> order.oneOf(Order.class)).orElse(usual.order()),
                place.find("checklist").map(ReviewDeclaration::checklist).orElse(usual.checklist()),
                place.find("blockingComments")
                        .map(blocking -> blocking.oneOf(BlockingComments.class))
                        .orElse(usual.blockingComments()),
                place.find("due").isPresent() ? days(place) : usual.dueDays()));
    }

    private static List<Wanted> signOffs(Datum list) {
        return list.items().stream()
                .map(item -> item.as(ReviewDeclaration::wanted))
                .toList();
    }

    private static Wanted wanted(Datum item) {
        if (!item.isMapping()) {
            return new Wanted(item.string(), 1);
        }
        item.only("capacity", "count");
        return new Wanted(item.get("capacity").string(), item.find("count").isPresent() ? item.number("count") : 1);
    }

    private static List<CheckItem> checklist(Datum list) {
        return list.items().stream()
                .map(item -> item.only("id", "label")
                        .as(one -> new CheckItem(one.get("id").string(), FieldDeclaration.wording(one.get("label")))))
                .toList();
    }

    private static int days(Datum place) {
        int days = place.number("due");
        if (days > MOST_DAYS) {
            throw place.get("due").wrong("an answer is due within " + MOST_DAYS + " working days");
        }
        return days;
    }
}

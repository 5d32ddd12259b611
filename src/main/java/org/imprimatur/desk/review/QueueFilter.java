package org.imprimatur.desk.review;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.imprimatur.desk.frame.Numbers;
import org.imprimatur.desk.frame.Query;
import org.imprimatur.editing.QueueQuestion;
import org.imprimatur.editing.QueueQuestion.Deadline;
import org.imprimatur.editing.QueueQuestion.Order;
import org.imprimatur.editing.QueueQuestion.Share;

/** What the queue is narrowed to, as addresses and forms spell it. */
public record QueueFilter(
        String share, String type, String locale, String submitter, String due, String waiting, String order) {
    static QueueFilter of(QueueQuestion question) {
        return new QueueFilter(
                lower(question.share()),
                question.type(),
                question.locale(),
                question.submitter(),
                question.due() == Deadline.ANY ? "" : lower(question.due()),
                question.waiting() == 0 ? "" : String.valueOf(question.waiting()),
                lower(question.order()));
    }

    private static String lower(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT);
    }

    /** Whatever stood in the address: what is nonsense narrows nothing. */
    QueueQuestion question(Share usual) {
        return new QueueQuestion(
                QueueQuestion.named(share, usual),
                type,
                locale,
                submitter,
                QueueQuestion.named(due, Deadline.ANY),
                Numbers.read(waiting, 0),
                QueueQuestion.named(order, Order.WAIT));
    }

    public boolean isNarrow() {
        return !(type + locale + submitter + due + waiting).isEmpty();
    }

    /** The query of the same filter for another share, to be followed by the number of a sheet. */
    public String query(String other) {
        var values = new LinkedHashMap<String, String>(Map.of("share", other));
        values.put("type", type);
        values.put("locale", locale);
        values.put("submitter", submitter);
        values.put("due", due);
        values.put("waiting", waiting);
        values.put("order", order.equals("wait") ? "" : order);
        return Query.of(values);
    }
}

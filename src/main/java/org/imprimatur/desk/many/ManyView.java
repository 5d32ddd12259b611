package org.imprimatur.desk.many;

import java.util.List;
import java.util.Map;
import org.imprimatur.desk.frame.Choice;
import org.imprimatur.desk.pages.PageLine;

/**
 * What is to be done with the chosen pages, asked once more.
 *
 * @param said what the list is narrowed to, where all of it was chosen
 * @param ids of the pages, where they were ticked one by one
 * @param isAllowed whether whoever looks has a role that may do it
 * @param value as typed
 */
public record ManyView(
        String deed,
        boolean isWriting,
        boolean isAllowed,
        boolean isAll,
        Map<String, String> said,
        List<String> ids,
        int total,
        List<PageLine> named,
        List<Choice> releases,
        String value,
        String note,
        String problem) {
    public int more() {
        return total - named.size();
    }
}

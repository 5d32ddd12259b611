package org.imprimatur.desk.types;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.imprimatur.desk.frame.Words;
import org.imprimatur.page.Problem;

/** Where in the form the fields stand that something is wrong with. */
final class Places {
    private Places() {}

    static Map<String, String> of(Sheet sheet, List<Problem> problems, Words words) {
        var places = new LinkedHashMap<String, String>();
        var names = sheet.fields().stream()
                .map(field -> String.valueOf(field.get("name")))
                .toList();
        for (Problem problem : problems) {
            int number = names.indexOf(problem.field());
            if (number >= 0) {
                places.putIfAbsent("fields." + number + ".name", words.say(problem.key(), problem.args()));
            }
        }
        return places;
    }
}

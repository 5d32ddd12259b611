package org.imprimatur.themes;

import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.utility.DeepUnwrap;
import java.util.ArrayList;
import java.util.List;
import org.imprimatur.page.Sentences;

/** Lets templates say {@code t("site.home")}, in the language of the page. */
record Words(Sentences sentences, String language) implements TemplateMethodModelEx {
    @Override
    public Object exec(@SuppressWarnings("rawtypes") List given) throws TemplateModelException {
        var args = new ArrayList<Object>();
        for (Object one : given) {
            args.add(DeepUnwrap.unwrap((freemarker.template.TemplateModel) one));
        }
        return say(args.get(0).toString(), args.subList(1, args.size()).toArray());
    }

    String say(String key, Object... args) {
        return sentences.say(language, key, args);
    }
}

package org.imprimatur.tags;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.servlet.jsp.tagext.SimpleTagSupport;
import java.io.IOException;

/** {@code <imprimatur:body locale="en" path="policies/privacy"/>} in a JSP page. */
public final class BodyTag extends SimpleTagSupport {
    private String locale = "";
    private String path = "";
    private String day = "";

    public void setLocale(String locale) {
        this.locale = locale;
    }

    public void setPath(String path) {
        this.path = path;
    }

    /** As it was then; as it is, where nothing is said. */
    public void setDay(String day) {
        this.day = day;
    }

    @Override
    public void doTag() throws IOException {
        // The container makes tags without asking CDI.
        var pages = CDI.current().select(Included.class).get();
        getJspContext().getOut().write(day.isEmpty() ? pages.body(locale, path) : pages.body(locale, path, day));
    }
}

package org.imprimatur.themes;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.Writer;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** FreeMarker, set up so that templates escape what they print and are read again when they change on disk. */
final class Templates extends Configuration {
    private static final Logger LOG = System.getLogger(Templates.class.getName());

    Templates(Themes themes, ClassLoader loader) {
        super(VERSION_2_3_34);
        setTemplateLoader(new ThemeTemplates(themes, loader));
        setTemplateUpdateDelayMilliseconds(0);
        setLocalizedLookup(false);
        setDefaultEncoding("UTF-8");
        setOutputEncoding("UTF-8");
        setLocale(Locale.ROOT);
        setNumberFormat("computer");
        setOutputFormat(HTMLOutputFormat.INSTANCE);
        setRecognizeStandardFileExtensions(true);
        setObjectWrapper(new DefaultObjectWrapper(VERSION_2_3_34));
        setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        setLogTemplateExceptions(false);
        setTemplateExceptionHandler(Templates::fail);
    }

    @Override
    public @Nullable Template getTemplate(
            String name,
            @Nullable Locale locale,
            @Nullable Object condition,
            @Nullable String encoding,
            boolean parse,
            boolean ignoreMissing)
            throws IOException {
        try {
            return super.getTemplate(name, locale, condition, encoding, parse, ignoreMissing);
        } catch (ParseException broken) {
            LOG.log(
                    Level.ERROR,
                    "the template {0} is broken at line {1}: {2}",
                    broken.getTemplateName(),
                    broken.getLineNumber(),
                    broken.getEditorMessage());
            throw broken;
        }
    }

    private static void fail(TemplateException broken, freemarker.core.Environment where, Writer page)
            throws TemplateException {
        LOG.log(
                Level.ERROR,
                "the template {0} failed at line {1}: {2}",
                broken.getTemplateSourceName(),
                broken.getLineNumber(),
                broken.getMessageWithoutStackTop());
        throw broken;
    }
}

package org.imprimatur.app;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.Servlet;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.imprimatur.api.door.Attended;
import org.imprimatur.api.door.DescriptionServlet;
import org.imprimatur.api.door.Paced;
import org.imprimatur.api.door.ReadyAnswers;
import org.imprimatur.counter.CounterServlet;
import org.imprimatur.counter.SubscribeServlet;
import org.imprimatur.files.AssetServlet;
import org.imprimatur.gate.Gate;
import org.imprimatur.identity.Doorkeeper;
import org.imprimatur.metrics.Scraping;
import org.imprimatur.page.LocaleTag;
import org.imprimatur.page.Roots;
import org.imprimatur.serving.Answered;
import org.imprimatur.serving.BackDoor;
import org.imprimatur.serving.Inside;
import org.imprimatur.serving.OwnFiles;
import org.imprimatur.site.PreviewServlet;
import org.imprimatur.site.RenderedBytes;

/**
 * Puts servlets and filters where the settings say. Nothing of it stands in a descriptor or an annotation, which know no
 * settings: so no other address of a host is looked at, and what is switched off is not there. Then all that is begun once
 * begins.
 */
public class Doorway implements ServletContextListener {
    @Override
    public void contextInitialized(ServletContextEvent event) {
        var settings = new Settings();
        settings.check();
        var context = event.getServletContext();
        var ground = Ground.of(settings);
        filter(context, "gate", Gate.class, ground.site() + "/*", ground.desk() + "/*", ground.api() + "/*");
        filter(context, "back-door", BackDoor.class, Inside.ROOT + "/*");
        // First of all what is ready: nobody who says who they are gets anything of it.
        if (ground.hasApi()) {
            ready(context, ground.api());
        }
        filter(context, "site", RenderedBytes.class, ground.site() + "/*");
        filter(context, "door", Doorkeeper.class, doors(ground));
        filter(context, "metrics", Scraping.class, ground.site() + "/metrics/*");
        servlet(context, "assets", AssetServlet.class, ground.site() + "/assets/*");
        servlet(context, "files", OwnFiles.class, ground.site() + Roots.FILES + "/*");
        if (ground.hasSite()) {
            servlet(context, "documents", CounterServlet.class, ground.site() + "/documents/*");
            servlet(context, "subscriptions", SubscribeServlet.class, ground.site() + "/subscribe/*");
            servlet(context, "previews", PreviewServlet.class, ground.site() + "/preview/*");
            pages(context, ground.site(), settings.locales());
        }
        if (ground.hasDesk()) {
            desk(context, ground.desk());
        }
        if (ground.hasApi()) {
            api(context, ground.api());
        }
        CDI.current().getBeanManager().getEvent().fire(new Opening(context.getContextPath()));
    }

    private static String[] doors(Ground ground) {
        var doors = new ArrayList<>(List.of(ground.site() + "/assets/*", ground.site() + "/metrics/*"));
        if (ground.hasDesk()) {
            doors.add(ground.desk() + "/*");
        }
        if (ground.hasApi()) {
            doors.add(ground.api() + "/*");
        }
        return doors.toArray(String[]::new);
    }

    /** Where a servlet of the host stands at one of them, it stays: the filter of the site comes before both. */
    private static void pages(ServletContext context, String site, List<LocaleTag> locales) {
        var servlet = context.addServlet("imprimatur-pages", Answered.class);
        servlet.setAsyncSupported(true);
        for (var locale : locales) {
            servlet.addMapping(site + "/" + locale + "/*");
        }
    }

    private static void desk(ServletContext context, String desk) {
        servlet(context, "desk-files", OwnFiles.class, desk + Roots.FILES + "/*");
        servlet(context, "desk-previews", PreviewServlet.class, desk + "/preview/*");
        inside(context, "desk", Inside.DESK, desk);
    }

    private static void ready(ServletContext context, String api) {
        filter(
                context,
                "ready-answers",
                ReadyAnswers.class,
                api + "/v1/pages/*",
                api + "/v1/types/*",
                api + "/v1/moves");
    }

    private static void api(ServletContext context, String api) {
        filter(context, "pace", Paced.class, api + "/*");
        filter(context, "attended", Attended.class, api + "/v1/manage/*");
        servlet(context, "description", DescriptionServlet.class, api + "/v1/openapi.yaml");
        inside(context, "api", Inside.API, api);
    }

    private static void inside(ServletContext context, String part, String rooms, String path) {
        var to = Inside.ROOT + "/" + part + "/" + rooms.replaceFirst("/$", "");
        servlet(context, part, Inside.class, Map.of(Inside.TO, to), path + "/*");
    }

    private static void servlet(ServletContext context, String name, Class<? extends Servlet> what, String path) {
        servlet(context, name, what, Map.of(), path);
    }

    private static void servlet(
            ServletContext context,
            String name,
            Class<? extends Servlet> what,
            Map<String, String> parameters,
            String path) {
        var servlet = context.addServlet("imprimatur-" + name, what);
        servlet.setInitParameters(parameters);
        servlet.setAsyncSupported(true);
        var taken = servlet.addMapping(path);
        if (!taken.isEmpty()) {
            throw new IllegalStateException("the application has a servlet at " + path
                    + " already: see imprimatur.site.path, imprimatur.desk.path and imprimatur.api.path");
        }
    }

    /** After those that the host declares: it may look at whoever comes first. */
    private static void filter(ServletContext context, String name, Class<? extends Filter> what, String... paths) {
        var filter = context.addFilter("imprimatur-" + name, what);
        filter.setAsyncSupported(true);
        filter.addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), true, apart(List.of(paths)));
    }

    /** Those that are below none of the others: Payara calls a filter once for each of its paths that fits. */
    private static String[] apart(List<String> paths) {
        return paths.stream()
                .distinct()
                .filter(path -> paths.stream()
                        .noneMatch(other -> !other.equals(path)
                                && other.endsWith("/*")
                                && path.startsWith(other.substring(0, other.length() - 1))))
                .toArray(String[]::new);
    }
}

package org.imprimatur.app;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** Servers that come as one jar and take a WAR. */
enum Ee10 {
    PAYARA_MICRO("payara.microJar") {
        @Override
        List<String> arguments(Path war, String context, int port) {
            return List.of(
                    "--deploy",
                    war.toString(),
                    "--contextroot",
                    context,
                    "--nocluster",
                    "--disablephonehome",
                    "--port",
                    String.valueOf(port));
        }

        @Override
        WebArchive host(WebArchive war) {
            return war;
        }
    },

    /** Without MicroProfile, and without Jakarta MVC: a host that draws pages with it brings it along. */
    GLASSFISH("glassfish.jar") {
        @Override
        List<String> arguments(Path war, String context, int port) {
            return List.of("--port=" + port, "deploy --contextroot " + context + " " + war);
        }

        @Override
        WebArchive host(WebArchive war) {
            var mvc = new File(System.getProperty("glassfish.mvc")).listFiles();
            return war.addAsLibraries(mvc == null ? new File[0] : mvc);
        }
    };

    private final String jar;

    Ee10(String jar) {
        this.jar = jar;
    }

    abstract List<String> arguments(Path war, String context, int port);

    /** What a host needs beside itself. */
    abstract WebArchive host(WebArchive war);

    /** @param context where the application stands on the server */
    Deployed start(Path war, String context, Path log, String... settings) throws IOException {
        int port = Deployed.freePort();
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx512m"));
        Stream.of(settings).map(setting -> "-D" + setting).forEach(command::add);
        command.addAll(List.of("-jar", System.getProperty(jar)));
        command.addAll(arguments(war.toAbsolutePath(), context, port));
        return Deployed.of(command, log, port);
    }
}

package org.imprimatur.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.net.InetSocketAddress;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.imprimatur.examples.LiveCertifications;
import org.imprimatur.fixture.Description;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Programs that others write: a client made from the description, and the examples. */
@ExtendWith(RunningProduct.class)
@TestInstance(Lifecycle.PER_CLASS)
class ClientsIT {
    private final Product product;

    ClientsIT(Product product) {
        this.product = product;
    }

    @Test
    void a_client_that_is_made_from_the_description_lists_and_gets_pages(@TempDir Path folder) throws Exception {
        generate(folder);
        compile(folder);
        try (var made = new URLClassLoader(
                new URL[] {folder.resolve("classes").toUri().toURL()},
                getClass().getClassLoader())) {
            var pages = api(made);
            var list = call(pages, "listPages", Map.of("type", "certification", "locale", "en", "limit", 2));
            var first = ((List<?>) get(list, "getPages")).get(0);
            assertThat((List<?>) get(list, "getPages")).hasSize(2);
            assertThat((Integer) get(list, "getTotal")).isGreaterThanOrEqualTo(4);

            var page = call(
                    pages,
                    "getPage",
                    Map.of("locale", "en", "path", String.valueOf(get(first, "getPath")), "body", "html"));

            assertThat(get(page, "getTitle")).isEqualTo(get(first, "getTitle"));
            assertThat(get(page, "getTextHash")).isEqualTo(get(first, "getTextHash"));
            assertThat(String.valueOf(get(get(page, "getBody"), "getHtml"))).contains("<p>");
            assertThat(get(get(page, "getReviewed"), "getCapacities")).isEqualTo(List.of("legal"));
        }
    }

    private static void generate(Path folder) throws IOException, InterruptedException {
        var maker = new ProcessBuilder(
                        System.getProperty("java.home") + "/bin/java",
                        "-XX:TieredStopAtLevel=1",
                        "-jar",
                        System.getProperty("openapi.jar", "target/openapi/openapi-generator-cli.jar"),
                        "generate",
                        "-g",
                        "java",
                        "--library",
                        "native",
                        "-i",
                        Description.FILE.toAbsolutePath().toString(),
                        "-o",
                        folder.toString(),
                        "--additional-properties",
                        "openApiNullable=false,useJakartaEe=true,apiPackage=client.api,modelPackage=client.model,invokerPackage=client",
                        "--global-property",
                        "apis=Pages,models,supportingFiles,apiDocs=false,modelDocs=false,apiTests=false,modelTests=false")
                .redirectErrorStream(true)
                .start();
        var said = new String(maker.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(maker.waitFor()).as(said).isZero();
    }

    private static void compile(Path folder) throws IOException {
        try (var files = Files.walk(folder.resolve("src/main/java"))) {
            var sources =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            var compiler = ToolProvider.getSystemJavaCompiler();
            var said = new StringWriter();
            try (var manager = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
                var options = List.of(
                        "-proc:none",
                        "-parameters",
                        "-d",
                        folder.resolve("classes").toString(),
                        "-cp",
                        System.getProperty("java.class.path"));
                var units = manager.getJavaFileObjectsFromPaths(sources);
                assertThat(compiler.getTask(new PrintWriter(said), manager, null, options, null, units)
                                .call())
                        .as(() -> said.toString())
                        .isTrue();
            }
        }
    }

    private Object api(ClassLoader made) throws ReflectiveOperationException {
        var client = made.loadClass("client.ApiClient").getConstructor().newInstance();
        client.getClass().getMethod("updateBaseUri", String.class).invoke(client, root());
        Constructor<?> constructor = made.loadClass("client.api.PagesApi").getConstructor(client.getClass());
        return constructor.newInstance(client);
    }

    /** With these parameters, by their names; the others are left out. */
    private static Object call(Object api, String name, Map<String, Object> said) throws ReflectiveOperationException {
        var method = Stream.of(api.getClass().getMethods())
                .filter(one -> one.getName().equals(name))
                .filter(one -> one.getParameterTypes()[one.getParameterCount() - 1] != Map.class)
                .findFirst()
                .orElseThrow();
        var values = new ArrayList<Object>();
        for (var parameter : method.getParameters()) {
            values.add(said.get(parameter.getName()));
        }
        return method.invoke(api, values.toArray());
    }

    private static Object get(Object made, String name) throws ReflectiveOperationException {
        Method method = made.getClass().getMethod(name);
        return method.invoke(made);
    }

    @Test
    void the_example_in_java_reads_everything_and_asks_again_only_whether_it_changed() throws Exception {
        var example = new LiveCertifications(product.at("/"));

        var first = example.in("en");

        assertThat(first)
                .hasSizeGreaterThanOrEqualTo(4)
                .anyMatch(line -> line.contains("CESI Certification Co., Ltd."));
        assertThat(example.in("en")).isEqualTo(first);
        assertThat(example.unchanged()).isEqualTo((first.size() + 1) / 2);
    }

    /** From a site of its own: the API lets its script read. */
    @Test
    void the_example_page_reads_from_another_site() throws IOException {
        var server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.createContext("/certifications.html", asked -> {
            var page = Files.readAllBytes(Path.of("src/docs/examples/certifications.html"));
            asked.getResponseHeaders().set("Content-Type", "text/html;charset=utf-8");
            asked.sendResponseHeaders(200, page.length);
            asked.getResponseBody().write(page);
            asked.close();
        });
        server.start();
        try (var browser = Browser.open(product)) {
            browser.driver()
                    .get("http://127.0.0.1:" + server.getAddress().getPort() + "/certifications.html?api=" + root());
            assertThat(browser.<String>soon(driver -> shown(browser, "certifications")))
                    .isEqualTo(browser.all("#list li").size() + " certifications");
            assertThat(browser.texts("#list li")).anyMatch(item -> item.contains("CESI Certification Co., Ltd."));
            browser.click(browser.find("#language"));
            assertThat(browser.<String>soon(driver -> shown(browser, "项认证")))
                    .isEqualTo(browser.all("#list li").size() + " 项认证");
            assertThat(browser.complaints()).isEmpty();
        } finally {
            server.stop(0);
        }
    }

    private String root() {
        return product.at("/").toString().replaceFirst("/$", "");
    }

    private static @Nullable String shown(Browser browser, String words) {
        var state = browser.find("#state").getText();
        return state.endsWith(words) ? state : null;
    }
}

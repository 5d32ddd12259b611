package org.imprimatur.valve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.catalina.Request;
import org.apache.catalina.Response;
import org.glassfish.web.valve.GlassFishValve;
import org.imprimatur.fixture.WebExchange;
import org.imprimatur.gate.Front;
import org.imprimatur.gate.Fronts;
import org.junit.jupiter.api.Test;

class ReadyValveTest {
    private final Map<String, Object> context = new TreeMap<>();

    @Test
    void what_is_ready_is_answered_and_goes_no_further() {
        context.put(Front.NAME, Fronts.ready("/en/ready"));
        var exchange = new WebExchange("GET", "/en/ready").in(context);
        assertThat(through(exchange)).isEqualTo(GlassFishValve.END_PIPELINE);
        assertThat(exchange.headers()).containsKey("X-Request-Id");
    }

    @Test
    void all_else_goes_on() {
        context.put(Front.NAME, Fronts.ready("/en/ready"));
        assertThat(through(new WebExchange("GET", "/en/other").in(context))).isEqualTo(GlassFishValve.INVOKE_NEXT);
        assertThat(through(new WebExchange("GET", "/desk/").in(context))).isEqualTo(GlassFishValve.INVOKE_NEXT);
    }

    @Test
    void before_the_first_filter_is_up_all_goes_on() {
        assertThat(through(new WebExchange("GET", "/en/ready").in(context))).isEqualTo(GlassFishValve.INVOKE_NEXT);
    }

    @Test
    void the_server_is_told_of_it_by_its_name() throws Exception {
        var told = Pattern.compile("<valve name=\"ready\" class-name=\"([^\"]+)\"/>")
                .matcher(Files.readString(Path.of("payara-config/glassfish-web.xml")));
        assertThat(told.find()).isTrue();
        assertThat(Class.forName(told.group(1)).getDeclaredConstructor().newInstance())
                .isInstanceOf(GlassFishValve.class);
    }

    @Test
    void whoever_left_before_the_answer_was_sent_is_no_trouble() {
        context.put(Front.NAME, Fronts.of((request, response) -> {
            throw new IOException("broken pipe");
        }));
        assertThat(through(new WebExchange("GET", "/en/ready").in(context))).isEqualTo(GlassFishValve.END_PIPELINE);
    }

    private static int through(WebExchange exchange) {
        return new ReadyValve()
                .invoke(
                        proxy(Request.class, "getRequest", exchange.request()),
                        proxy(Response.class, "getResponse", exchange.response()));
    }

    private static <T> T proxy(Class<T> type, String asked, Object answer) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    assertThat(method.getName()).isEqualTo(asked);
                    return answer;
                }));
    }
}

package org.imprimatur.identity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the cookie goes by which a browser is recognised. */
class HouseCookieTest {
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // TLS here, behind a proxy, what proxies said, secure
                "true,  false, -,             true",
                "false, false, -,             false",
                "false, true,  https,         true",
                "false, true,  HTTPS,         true",
                "false, true,  'http, https', true",
                "false, true,  'https, http', false",
                "false, true,  http,          false",
                "false, true,  -,             false",
                "false, false, https,         false"
            })
    void a_cookie_goes_over_tls_alone_where_there_is_tls_up_to_a_proxy_that_is_believed(
            boolean tls, boolean behindProxy, @Nullable String forwarded, boolean secure) {
        var settings = new SessionSettings(Duration.ofHours(1), behindProxy);
        var cookie = HouseCookie.of(request(tls, forwarded), settings, "imprimatur-session", "secret", "/trust");
        assertThat(cookie.getSecure()).isEqualTo(secure);
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
        assertThat(cookie.getPath()).isEqualTo("/trust");
        assertThat(cookie.getMaxAge()).isEqualTo(-1);
    }

    private static HttpServletRequest request(boolean tls, @Nullable String forwarded) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                HttpServletRequest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (self, method, arguments) -> switch (method.getName()) {
                    case "isSecure" -> tls;
                    case "getHeader" -> forwarded;
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}

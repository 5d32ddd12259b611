package org.imprimatur.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.imprimatur.accounts.FormTokens;
import org.imprimatur.accounts.KeepingSessions.Present;
import org.imprimatur.accounts.Secrets;
import org.imprimatur.page.Roots;

/**
 * Derives the token of forms from the secret by which a browser is recognised, which is random and in no page: nothing
 * has to be kept, and a form outlives the server. Who has not signed in gets a secret for that alone.
 */
@ApplicationScoped
public class BrowserTokens implements FormTokens {
    private static final String NAME = "imprimatur-form";
    private static final String GIVEN = BrowserTokens.class.getName();
    private static final String HMAC = "HmacSHA256";
    private static final byte[] PURPOSE = "imprimatur: forms of the desk".getBytes(StandardCharsets.UTF_8);

    private final HttpServletRequest request;
    private final Secrets secrets;
    private final SessionSettings settings;
    private final Roots roots;

    @Inject
    public BrowserTokens(HttpServletRequest request, Secrets secrets, SessionSettings settings, Roots roots) {
        this.request = request;
        this.secrets = secrets;
        this.settings = settings;
        this.roots = roots;
    }

    /** For the proxy of CDI only. */
    @SuppressWarnings("NullAway")
    protected BrowserTokens() {
        this(null, null, null, null);
    }

    @Override
    public String token() {
        return of(
                Recognised.session(request).map(Present::secret).or(this::sent).orElseGet(this::given));
    }

    static String of(String secret) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), HMAC));
            return HexFormat.of().formatHex(mac.doFinal(PURPOSE));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has " + HMAC, impossible);
        }
    }

    private Optional<String> sent() {
        return Stream.of(Optional.ofNullable(request.getCookies()).orElse(new Cookie[0]))
                .filter(cookie -> cookie.getName().equals(NAME))
                .map(Cookie::getValue)
                .filter(secret -> !secret.isEmpty())
                .findFirst();
    }

    /** Once a request, however many forms its page has. */
    private String given() {
        if (request.getAttribute(GIVEN) instanceof String secret) {
            return secret;
        }
        var secret = secrets.piece();
        request.setAttribute(GIVEN, secret);
        Recognised.answer(request).addCookie(HouseCookie.of(request, settings, NAME, secret, roots.desk()));
        return secret;
    }
}

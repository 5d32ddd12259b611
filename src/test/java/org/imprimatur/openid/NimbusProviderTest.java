package org.imprimatur.openid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.imprimatur.openid.LyingProvider.signed;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imprimatur.accounts.Answer;
import org.imprimatur.accounts.Errand;
import org.imprimatur.accounts.IdentityProvider.Asking;
import org.imprimatur.accounts.Proof;
import org.imprimatur.workflow.Outcome.Refused;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class NimbusProviderTest {
    private static final URI BACK = URI.create("http://localhost/desk/provider/return");
    private static final String SECRET = "a secret that is long enough to sign with, too";

    @AutoClose
    private final LyingProvider there = new LyingProvider();

    private final NimbusProvider provider = new NimbusProvider(
            new ProviderSettings(
                    there.issuer(),
                    LyingProvider.CLIENT,
                    SECRET,
                    List.of("profile"),
                    "preferred_username",
                    "groups",
                    BACK,
                    URI.create("http://localhost/desk/sign-in")),
            Clock.systemUTC());

    private Errand sent() {
        return provider.begin(new Asking(false, "en")).fold(errand -> errand, why -> {
            throw new AssertionError(why);
        });
    }

    private Answer<Proof> back(Errand errand) {
        return provider.redeem(errand, URI.create(BACK + "?code=c&state=" + errand.state()));
    }

    private static String no(Answer<Proof> answer) {
        return answer.fold(
                proof -> {
                    throw new AssertionError("believed");
                },
                Refused::key);
    }

    private static Map<String, String> query(String query) {
        return Stream.of(query.split("&"))
                .map(part -> part.split("=", 2))
                .collect(Collectors.toMap(part -> part[0], part -> URLDecoder.decode(part[1], StandardCharsets.UTF_8)));
    }

    @Test
    void an_honest_answer_proves_who_somebody_is() {
        var errand = sent();
        there.token = signed(there.key, there.claims(errand.nonce()).build());

        var proof = back(errand).fold(one -> one, why -> {
            throw new AssertionError(why);
        });

        assertThat(proof.identity().subject()).isEqualTo("person-1");
        assertThat(proof.identity().issuer()).isEqualTo(there.issuer());
        assertThat(proof.name()).isEqualTo("nora");
        assertThat(proof.shown()).isEqualTo("Nora V.");
        assertThat(proof.groups()).containsExactly("lawyers");
        assertThat(proof.authenticated()).isAfter(Instant.now().minusSeconds(60));
    }

    @Test
    void the_code_is_guarded_by_a_challenge_that_only_the_house_can_answer() throws NoSuchAlgorithmException {
        var errand = sent();
        there.token = signed(there.key, there.claims(errand.nonce()).build());
        back(errand);

        var said = query(errand.there().getRawQuery());
        assertThat(said).containsEntry("code_challenge_method", "S256").containsKeys("state", "nonce");
        assertThat(said).doesNotContainKeys("prompt", "max_age");
        var verifier = query(there.asked).get("code_verifier");
        var hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
        assertThat(said)
                .containsEntry(
                        "code_challenge",
                        Base64.getUrlEncoder().withoutPadding().encodeToString(hash));
        assertThat(errand.there().toString()).doesNotContain(verifier);
    }

    @Test
    void a_sign_off_asks_the_provider_to_ask_again() {
        var errand = provider.begin(new Asking(true, "zh-CN")).fold(one -> one, why -> {
            throw new AssertionError(why);
        });

        assertThat(query(errand.there().getRawQuery()))
                .containsEntry("prompt", "login")
                .containsEntry("max_age", "0")
                .containsEntry("ui_locales", "zh-CN");
    }

    @Test
    void a_token_of_another_time_place_or_person_is_not_believed() {
        var nonce = sent().nonce();
        var past = Date.from(Instant.now().minusSeconds(600));
        Stream.of(
                        there.claims("another nonce"),
                        there.claims(nonce).claim("nonce", null),
                        there.claims(nonce).audience("another client"),
                        there.claims(nonce).issuer("https://another.example"),
                        there.claims(nonce).expirationTime(past))
                .forEach(claims -> {
                    var errand = sent();
                    var its = claims.build();
                    var fitting = nonce.equals(its.getClaim("nonce"))
                            ? new JWTClaimsSet.Builder(its)
                                    .claim("nonce", errand.nonce())
                                    .build()
                            : its;
                    there.token = signed(there.key, fitting);
                    assertThat(no(back(errand))).as(its.toString()).isEqualTo("PROVIDER_ANSWER_WRONG");
                });
    }

    @Test
    void a_token_that_the_provider_did_not_sign_is_not_believed() throws JOSEException {
        var errand = sent();
        var claims = there.claims(errand.nonce()).build();
        var bySecret = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims);
        bySecret.sign(new MACSigner(SECRET));
        for (String forged : List.of(
                signed(LyingProvider.fresh("first"), claims),
                signed(LyingProvider.fresh("unknown"), claims),
                new PlainJWT(claims).serialize(),
                bySecret.serialize(),
                "not a token")) {
            there.token = forged;
            assertThat(no(back(errand))).as(forged).isEqualTo("PROVIDER_ANSWER_WRONG");
        }
    }

    @Test
    void a_key_that_the_provider_changed_is_asked_for() {
        var first = sent();
        there.token = signed(there.key, there.claims(first.nonce()).build());
        back(first);
        there.key = LyingProvider.fresh("second");
        var errand = sent();
        there.token = signed(there.key, there.claims(errand.nonce()).build());

        assertThat(back(errand)).isInstanceOf(Answer.Yes.class);
    }

    @Test
    void an_answer_to_another_question_is_not_believed() {
        var errand = sent();
        there.token = signed(there.key, there.claims(errand.nonce()).build());

        assertThat(no(provider.redeem(errand, URI.create(BACK + "?code=c&state=another"))))
                .isEqualTo("PROVIDER_ANSWER_WRONG");
        assertThat(no(provider.redeem(errand, URI.create(BACK + "?code=c")))).isEqualTo("PROVIDER_ANSWER_WRONG");
        assertThat(no(provider.redeem(
                        errand, URI.create(BACK + "?code=c&iss=https%3A%2F%2Fx.example&state=" + errand.state()))))
                .isEqualTo("PROVIDER_ANSWER_WRONG");
    }

    @Test
    void a_no_of_the_provider_is_told_in_its_words() {
        var errand = sent();

        assertThat(no(provider.redeem(errand, URI.create(BACK + "?error=access_denied&state=" + errand.state()))))
                .isEqualTo("PROVIDER_SAID_NO");
    }

    @Test
    void a_provider_that_is_away_or_calls_itself_otherwise_is_not_asked() {
        there.calledItself = "https://another.example";
        assertThat(provider.begin(new Asking(false, "en")).fold(errand -> "", Refused::key))
                .isEqualTo("PROVIDER_AWAY");
        there.close();
        assertThat(provider.begin(new Asking(false, "en")).fold(errand -> "", Refused::key))
                .isEqualTo("PROVIDER_AWAY");
        assertThat(provider.farewell(Optional.empty())).isEmpty();
    }

    @Test
    void whoever_leaves_is_led_to_the_providers_way_out_and_back() {
        assertThat(provider.farewell(Optional.empty()))
                .hasValueSatisfying(way -> assertThat(way.toString())
                        .startsWith(there.issuer() + "/bye?")
                        .contains("post_logout_redirect_uri=http%3A%2F%2Flocalhost%2Fdesk%2Fsign-in"));
    }
}

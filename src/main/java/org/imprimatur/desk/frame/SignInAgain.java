package org.imprimatur.desk.frame;

import static org.imprimatur.desk.frame.PlainPage.escaped;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.imprimatur.accounts.ProviderRules;
import org.imprimatur.page.Roots;
import org.imprimatur.page.Sentences;

/** Asks whoever sent a form after their session had ended to sign in again, and keeps what they typed. */
@ApplicationScoped
public class SignInAgain {
    private final HttpServletRequest request;
    private final Roots roots;
    private final SentAgain again;
    private final Sentences sentences;
    private final DeskSettings settings;
    private final ProviderRules rules;

    @Inject
    public SignInAgain(
            HttpServletRequest request,
            Roots roots,
            SentAgain again,
            Sentences sentences,
            DeskSettings settings,
            ProviderRules rules) {
        this.request = request;
        this.roots = roots;
        this.again = again;
        this.sentences = sentences;
        this.settings = settings;
        this.rules = rules;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected SignInAgain() {
        this(null, null, null, null, null, null);
    }

    /** The sign-in takes along what was typed; where it leads to a provider, it waits here meanwhile. */
    Response ask(String address, Map<String, List<String>> typed) {
        var desk = roots.desk() + "/";
        if (!again.isOurs() || !address.startsWith(desk)) {
            return Response.seeOther(URI.create(desk + "sign-in")).build();
        }
        var plain = new PlainPage(request, roots, sentences, settings);
        var words = plain.words();
        var asked = (rules.isOn() ? byProvider(address, typed, words) : "")
                + (rules.passwords() ? byPassword(address, typed, words) : "");
        return SentAgain.page(plain, Response.Status.UNAUTHORIZED, escaped(words.say("desk.again.ended.title")), asked);
    }

    /** Browsers follow no form to another house and back: the provider is asked in a tab of its own. */
    private String byProvider(String address, Map<String, List<String>> typed, Words words) {
        return alert(words.say("desk.again.ended.provider"))
                + "<p><a class=\"button main wide\" target=\"_blank\" rel=\"noopener\" href=\""
                + roots.desk()
                + "/provider\">" + escaped(words.say("desk.sign-in.provider", rules.label())) + "</a></p>"
                + "<form method=\"post\" class=\"stack\" action=\"" + escaped(address) + "\">"
                + SentAgain.hidden(SentAgain.TOKEN, again.token())
                + SentAgain.inputs(typed)
                        .map(input -> SentAgain.hidden(input.name(), input.value()))
                        .collect(Collectors.joining())
                + button(words.say("desk.again.signed-in"), "") + "</form>"
                + (rules.passwords() ? "<p class=\"quiet or\">" + escaped(words.say("desk.sign-in.or")) + "</p>" : "");
    }

    private String byPassword(String address, Map<String, List<String>> typed, Words words) {
        return (rules.isOn() ? "" : alert(words.say("desk.again.ended")))
                + "<form method=\"post\" class=\"stack\" action=\"" + roots.desk() + "/sign-in\">"
                + SentAgain.hidden(SentAgain.TOKEN, again.token())
                + SentAgain.hidden("next", address)
                + line(words.say("desk.sign-in.name"), "name", "text", "username")
                + line(words.say("desk.sign-in.password"), "password", "password", "current-password")
                + SentAgain.inputs(typed)
                        .map(input -> SentAgain.hidden(SentAgain.TYPED + input.name(), input.value()))
                        .collect(Collectors.joining())
                + button(words.say("desk.sign-in.button"), rules.isOn() ? "" : " class=\"main\"") + "</form>";
    }

    private static String alert(String sentence) {
        return "<p role=\"alert\">" + escaped(sentence) + "</p>";
    }

    private static String button(String label, String look) {
        return "<p><button" + look + ">" + escaped(label) + "</button></p>";
    }

    private static String line(String label, String name, String type, String known) {
        return "<p><label for=\"" + name + "\">" + escaped(label) + "</label><input id=\"" + name + "\" name=\"" + name
                + "\" type=\"" + type + "\" autocomplete=\"" + known + "\" autocapitalize=\"none\" required></p>";
    }
}

package org.imprimatur.desk.frame;

import java.util.List;
import java.util.function.Supplier;
import org.imprimatur.editing.Confirming;

/**
 * What stands around every screen.
 *
 * @param desk where the desk stands, without a slash at the end
 * @param site where the site stands, likewise; where it is switched off nothing leads there
 * @param files where the desk's own styles and scripts are
 * @param here this screen's address up to the language, which the language switch adds
 * @param token keeps other sites from posting forms in the name of whoever looks
 * @param name of whoever looks; empty where nobody signed in
 * @param waiting takes what is to be shown once: only a screen that shows it asks
 * @param confirming how whoever looks can show again who they are
 */
public record Frame(
        String desk,
        String site,
        boolean hasSite,
        String files,
        String here,
        String token,
        String name,
        List<String> roles,
        String section,
        Supplier<List<String>> waiting,
        Confirming confirming) {
    public List<String> notices() {
        return waiting.get();
    }

    public boolean isAdmin() {
        return roles.contains("admin");
    }

    public boolean isSignedIn() {
        return !name.isEmpty();
    }
}

package org.imprimatur.journal;

import org.imprimatur.page.AccountName;
import org.imprimatur.page.Hash;
import org.imprimatur.page.PageId;
import org.imprimatur.page.TypeName;
import org.imprimatur.workflow.ReleaseId;

/** What a journal is about, for example {@code page:…} or {@code account:…}. Each subject has one chain. */
public record Subject(String value) implements Comparable<Subject> {
    private static final int MOST = 64;

    /** How the subjects of pages begin. */
    public static final String PAGE = "page:";

    /** How the subjects of accounts begin. */
    public static final String ACCOUNT = "account:";

    /** How the subjects of releases begin. */
    public static final String RELEASE = "release:";

    /** How the subjects of preview links begin. */
    public static final String PREVIEW = "preview:";

    /** How the subjects of files begin. */
    public static final String ASSET = "asset:";

    /** How the subjects of content types begin. */
    public static final String TYPE = "type:";

    /** How the subjects of requests for documents begin. */
    public static final String ACCESS = "access:";

    /** How the subjects of webhooks begin. */
    public static final String HOOK = "hook:";

    /** The journal of all that changed for readers, in one order. */
    public static final Subject CHANGES = new Subject("site:changes");

    public Subject {
        if (!isOne(value)) {
            throw new IllegalArgumentException("not a journal's subject: " + value);
        }
    }

    /** Its kind, a colon and its id. By hand: each entry names one, and a pattern takes its time. */
    private static boolean isOne(String value) {
        int colon = value.indexOf(':');
        int length = value.length() - colon - 1;
        return colon > 0 && length > 0 && length <= MOST && isKind(value, colon) && isId(value, colon + 1);
    }

    private static boolean isKind(String value, int end) {
        for (int i = 0; i < end; i++) {
            if (value.charAt(i) < 'a' || value.charAt(i) > 'z') {
                return false;
            }
        }
        return true;
    }

    private static boolean isId(String value, int begin) {
        for (int i = begin; i < value.length(); i++) {
            char c = value.charAt(i);
            if ((c < 'a' || c > 'z') && (c < '0' || c > '9') && "._@-".indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    public static Subject of(PageId page) {
        return new Subject(PAGE + page);
    }

    public static Subject of(AccountName account) {
        return new Subject(ACCOUNT + account);
    }

    public static Subject of(ReleaseId release) {
        return new Subject(RELEASE + release);
    }

    /** The journal of the preview link whose secret has this hash. */
    public static Subject ofPreview(Hash secret) {
        return new Subject(PREVIEW + secret.hex());
    }

    public static Subject of(TypeName type) {
        return new Subject(TYPE + type);
    }

    /** The journal of the file with these bytes. */
    public static Subject ofAsset(Hash asset) {
        return new Subject(ASSET + asset.hex());
    }

    /** The journal of the webhook of this id. */
    public static Subject ofHook(String hook) {
        return new Subject(HOOK + hook);
    }

    /** The journal of the request for a document with this id. */
    public static Subject ofRequest(String request) {
        return new Subject(ACCESS + request);
    }

    public boolean isAsset() {
        return value.startsWith(ASSET);
    }

    public boolean isPage() {
        return value.startsWith(PAGE);
    }

    public boolean isRelease() {
        return value.startsWith(RELEASE);
    }

    /** The subject's own id, without its kind. */
    public String id() {
        return value.substring(value.indexOf(':') + 1);
    }

    @Override
    public int compareTo(Subject other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

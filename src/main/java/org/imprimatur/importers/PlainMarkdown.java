package org.imprimatur.importers;

/** Markdown, or any other text. */
final class PlainMarkdown implements Format.Reader {

    @Override
    public boolean recognises(String name, String text) {
        return true;
    }

    @Override
    public void read(String text, Draft draft) {
        Languages.settle(draft, null);
        Body.read(text, draft);
    }
}

// The text as one writes it: CodeMirror over the form's own field, which stays the truth. What is typed stands in the
// textarea at once, with an `input` event; whoever sets the textarea fires `change`, and the editor follows.
import { EditorState } from "../codemirror/state.js";
import { EditorView, keymap } from "../codemirror/view.js";
import { defaultKeymap, history, historyKeymap } from "../codemirror/commands.js";
import { Language, defineLanguageFacet, syntaxHighlighting, HighlightStyle } from "../codemirror/language.js";
import { search, searchKeymap } from "../codemirror/search.js";
import { parser, Table, Strikethrough } from "../codemirror/markdown.js";
import { tags } from "../codemirror/highlight.js";

const markdown = new Language(defineLanguageFacet(), parser.configure([Table, Strikethrough]), [], "markdown");

const ink = HighlightStyle.define([
  { tag: tags.heading, fontWeight: "700", color: "var(--accent)" },
  { tag: tags.strong, fontWeight: "700" },
  { tag: tags.emphasis, fontStyle: "italic" },
  { tag: tags.strikethrough, textDecoration: "line-through" },
  { tag: [tags.link, tags.url], color: "var(--accent)" },
  { tag: tags.monospace, color: "var(--look)" },
  { tag: tags.quote, color: "var(--quiet)" },
  { tag: [tags.processingInstruction, tags.contentSeparator], color: "var(--quiet)" },
]);

// The desk's style sheets end at the shadow's edge, its colours do not. In a shadow CodeMirror brings its style as a
// constructed sheet, which a policy without inline styles allows.
const look = EditorView.theme({
  "&": { height: "100%", color: "var(--ink)", backgroundColor: "var(--sheet)", fontSize: ".95rem" },
  "&.cm-focused": { outline: "none" },
  ".cm-scroller": { fontFamily: "var(--mono)", lineHeight: "1.6", overflow: "auto" },
  ".cm-content": { padding: ".75rem 0", caretColor: "var(--ink)" },
  ".cm-line": { padding: "0 1rem" },
  ".cm-panels": { backgroundColor: "var(--paper)", color: "var(--ink)", borderColor: "var(--line)", fontFamily: "var(--sans)" },
  ".cm-panel.cm-search": { padding: ".5rem 2rem .5rem .75rem" },
  ".cm-panel.cm-search input, .cm-panel.cm-search button, .cm-panel.cm-search label": { fontSize: ".88rem", margin: ".15rem .3rem .15rem 0" },
  ".cm-textfield": { backgroundColor: "var(--sheet)", color: "var(--ink)", border: "1px solid var(--edge)", padding: ".25rem .4rem" },
  ".cm-button": { backgroundImage: "none", backgroundColor: "var(--sheet)", color: "var(--ink)", border: "1px solid var(--edge)", borderRadius: "4px", padding: ".25rem .6rem" },
  ".cm-panel.cm-search [name=close]": { fontSize: "1.3rem", color: "var(--ink)", minWidth: "1.5rem", minHeight: "1.5rem" },
  ".cm-searchMatch": { backgroundColor: "var(--look-soft)", outline: "1px solid var(--look)" },
  ".cm-searchMatch-selected": { backgroundColor: "var(--accent-soft)", outline: "2px solid var(--accent)" },
  ".cm-dropCursor": { borderLeftColor: "var(--accent)" },
});

/**
 * Puts an editor in the place of a textarea.
 *
 * @param words `label`, `help`, and `phrases` of the library by their English
 * @param more extensions
 */
export function write(area, words, more = []) {
  const host = document.createElement("div");
  host.className = "writing";
  const root = host.attachShadow({ mode: "open" });
  const help = document.createElement("p");
  help.id = "help";
  help.hidden = true;
  help.textContent = words.help;
  const following = EditorState.create({
    doc: area.value,
    extensions: [
      ...more,
      history(),
      search({ top: true }),
      keymap.of([...searchKeymap, ...historyKeymap, ...defaultKeymap]),
      markdown,
      syntaxHighlighting(ink),
      look,
      EditorView.lineWrapping,
      EditorState.phrases.of(words.phrases),
      EditorView.contentAttributes.of({
        "aria-label": words.label,
        "aria-describedby": "help",
        lang: area.lang,
        tabindex: "0",
        spellcheck: "true",
        autocapitalize: "sentences",
      }),
      EditorView.updateListener.of((update) => {
        if (update.docChanged) mirror(area, update.state.doc.toString());
        const { from, to } = update.state.selection.main;
        if (update.docChanged || update.selectionSet) area.setSelectionRange(from, to);
      }),
    ],
  });
  const view = new EditorView({ state: following, parent: root });
  root.append(help);
  area.after(host);
  area.hidden = true;
  area.focus = () => view.focus();
  for (const label of area.labels) label.addEventListener("click", () => view.focus());
  for (const news of ["change", "input"]) area.addEventListener(news, () => follow(view, area.value));
  addEventListener("pageshow", () => follow(view, area.value));
  return { view, host };
}

function mirror(area, text) {
  if (area.value.replace(/\r\n?/g, "\n") === text) return;
  area.value = text;
  area.dispatchEvent(new Event("input", { bubbles: true }));
}

// Only what is different is replaced, so that the cursor and the way back stay.
function follow(view, value) {
  const now = view.state.doc.toString();
  const wanted = value.replace(/\r\n?/g, "\n");
  if (now === wanted) return;
  let from = 0;
  while (from < now.length && now[from] === wanted[from]) from++;
  let end = 0;
  const most = Math.min(now.length, wanted.length) - from;
  while (end < most && now[now.length - 1 - end] === wanted[wanted.length - 1 - end]) end++;
  view.dispatch({ changes: { from, to: now.length - end, insert: wanted.slice(from, wanted.length - end) } });
}

// The buttons above the text, and the same by keys. What they do to a text stands in marks.js and tables.js.
import { undo, redo, undoDepth, redoDepth, indentMore, indentLess } from "../codemirror/commands.js";
import { syntaxTree } from "../codemirror/language.js";
import { openSearchPanel } from "../codemirror/search.js";
import * as marks from "./marks.js";
import * as tables from "./tables.js";

const mac = /Mac|iPhone|iPad/.test(navigator.platform);

// What is pressed when the cursor stands in a node of this name.
const NODES = {
  bold: "StrongEmphasis", italic: "Emphasis", strike: "Strikethrough", quote: "Blockquote", bullets: "BulletList",
  numbers: "OrderedList", heading2: "ATXHeading2", heading3: "ATXHeading3", heading4: "ATXHeading4", link: "Link",
  image: "Image", code: "InlineCode",
};

const DEEDS = {
  bold: (text, from, to) => marks.mark(text, from, to, "**"),
  italic: (text, from, to) => marks.mark(text, from, to, "*"),
  strike: (text, from, to) => marks.mark(text, from, to, "~~"),
  code: marks.code,
  quote: marks.quote,
  bullets: (text, from, to) => marks.list(text, from, to, false),
  numbers: (text, from, to) => marks.list(text, from, to, true),
  heading2: (text, from, to) => marks.heading(text, from, to, 2),
  heading3: (text, from, to) => marks.heading(text, from, to, 3),
  heading4: (text, from, to) => marks.heading(text, from, to, 4),
  footnote: marks.footnote,
};

/** Does to the view what a pure function says; whether there was anything to do. */
export function apply(view, deed) {
  if (!deed) return false;
  view.dispatch({ changes: deed.changes, selection: { anchor: deed.anchor, head: deed.head }, scrollIntoView: true, userEvent: "input" });
  view.focus();
  return true;
}

/** Replaces the selection of a view with the help of a pure function of text, from and to. */
export function edit(view, how) {
  const { from, to } = view.state.selection.main;
  return apply(view, how(view.state.doc.toString(), from, to));
}

// Marks that enclose the cursor, not the selection, are taken away as a whole.
function unmark(view, name) {
  const { main } = view.state.selection;
  if (!main.empty) return false;
  for (let node = syntaxTree(view.state).resolveInner(main.head, -1); node; node = node.parent) {
    if (node.name !== NODES[name]) continue;
    const first = node.firstChild;
    const last = node.lastChild;
    const shift = first.to - first.from;
    view.dispatch({ changes: [{ from: first.from, to: first.to }, { from: last.from, to: last.to }], selection: { anchor: Math.max(first.from, main.head - shift) }, userEvent: "input" });
    view.focus();
    return true;
  }
  return false;
}

/**
 * Commands by name.
 *
 * @param others those that open a dialog
 */
export function commands(words, others) {
  const all = { ...others };
  for (const [name, how] of Object.entries(DEEDS)) {
    const marked = ["bold", "italic", "strike"].includes(name);
    all[name] = (view) => (marked && unmark(view, name)) || edit(view, how);
  }
  all.undo = (view) => undo(view) || true;
  all.redo = (view) => redo(view) || true;
  all.find = (view) => openSearchPanel(view);
  all.indent = indentMore;
  all.outdent = indentLess;
  all.table = (view) => edit(view, (text, from, to) => tables.insert(text, from, to, words.header));
  for (const what of Object.keys(tables.changes)) {
    all[`table-${what}`] = (view) => apply(view, tables.change(view.state.doc.toString(), view.state.selection.main.head, what));
  }
  return all;
}

/** The keys of the buttons, and those that write on where one is in a list or a table. */
export function keys(bar, all) {
  const bound = [...bar.querySelectorAll("[data-keys]")].map((button) => ({ key: button.dataset.keys, run: all[button.dataset.do], preventDefault: true }));
  return [
    ...bound,
    { key: "Enter", run: (view) => view.state.selection.main.empty && apply(view, marks.enter(view.state.doc.toString(), view.state.selection.main.head)) },
    { key: "Alt-ArrowRight", run: all["table-next"] },
    { key: "Alt-ArrowLeft", run: all["table-previous"] },
  ];
}

/** Brings the bar to life; tells whoever asks to be told how it should look now. */
export function toolbar(bar, view, all) {
  const buttons = [...bar.querySelectorAll("button[data-do]")];
  buttons.forEach((button) => {
    const label = button.getAttribute("aria-label") ?? button.textContent;
    button.title = button.dataset.keys ? `${label} (${readable(button.dataset.keys)})` : label;
    if (button.dataset.keys) button.setAttribute("aria-keyshortcuts", spoken(button.dataset.keys));
    if (NODES[button.dataset.do]) button.setAttribute("aria-pressed", "false");
    button.addEventListener("mousedown", (event) => event.preventDefault());
    button.addEventListener("click", () => all[button.dataset.do](view));
  });
  rove(bar, buttons);
  return () => look(bar, buttons, view);
}

const readable = (key) => key.replace("Mod", mac ? "⌘" : "Ctrl").replace("Alt", mac ? "⌥" : "Alt").replaceAll("-", mac ? " " : "+").replace(/\w$/, (letter) => letter.toUpperCase());
const spoken = (key) => key.replace("Mod", mac ? "Meta" : "Control").replaceAll("-", "+");

// One stop for Tab; the arrows go from button to button.
function rove(bar, buttons) {
  buttons.forEach((button, at) => { button.tabIndex = at === 0 ? 0 : -1; });
  bar.addEventListener("keydown", (event) => {
    const seen = buttons.filter((button) => button.offsetParent && !button.disabled);
    const at = seen.indexOf(event.target);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: seen.length - 1 }[event.key];
    if (at < 0 || to === undefined) return;
    event.preventDefault();
    seen[(to + seen.length) % seen.length].focus();
  });
  bar.addEventListener("focusin", (event) => buttons.forEach((button) => { button.tabIndex = button === event.target ? 0 : -1; }));
}

function look(bar, buttons, view) {
  const { head } = view.state.selection.main;
  const around = new Set();
  for (let node = syntaxTree(view.state).resolveInner(head, -1); node; node = node.parent) around.add(node.name);
  const table = tables.tableAt(view.state.doc.toString(), head);
  bar.querySelector("[data-for=table]").hidden = !table;
  for (const button of buttons) {
    const what = button.dataset.do;
    if (NODES[what]) button.setAttribute("aria-pressed", String(around.has(NODES[what]) || (what === "code" && around.has("FencedCode"))));
    if (/^table-(left|center|right)$/.test(what)) button.setAttribute("aria-pressed", String(table?.align[table.column] === what.slice(6)));
    if (what === "undo") disable(button, undoDepth(view.state) === 0, buttons);
    if (what === "redo") disable(button, redoDepth(view.state) === 0, buttons);
  }
}

// A button that cannot be pressed is told so, and stays where the arrows find it.
function disable(button, is) {
  button.setAttribute("aria-disabled", String(is));
}

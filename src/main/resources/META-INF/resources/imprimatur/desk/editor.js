// The editor's comforts: a text editor over each Markdown field, rows without a round trip to lose the place, a warning
// before leaving.
import { Prec } from "../codemirror/state.js";
import { EditorView, keymap } from "../codemirror/view.js";
import { write } from "./writing.js";
import { commands, keys, toolbar } from "./toolbar.js";
import { preview } from "./preview.js";
import { count } from "./marks.js";
import { asking } from "./asking.js";
import { linkFields } from "./link-fields.js";
import { dropping } from "./files-dropped.js";

export function comfort(form) {
  const locked = form.querySelector("fieldset.bare").disabled;
  if (!locked) for (const area of form.querySelectorAll("textarea.markdown")) desk(form, area);
  const links = document.getElementById("links");
  if (links && !locked) {
    beside(form, links);
    linkFields(form, links);
  }
  for (const link of document.querySelectorAll("#missing a")) link.addEventListener("click", (event) => goTo(event, link.hash.slice(1)));
  warn(form);
  keepPlace(form);
}

// The field of a text is hidden behind its editor, others may be folded away.
function goTo(event, id) {
  const field = document.getElementById(decodeURIComponent(id));
  if (!field) return;
  event.preventDefault();
  field.closest("details")?.setAttribute("open", "");
  field.parentElement.scrollIntoView({ block: "center" });
  field.focus({ preventScroll: true });
}

// Which links lead nowhere, while one types.
function beside(form, list) {
  let timer;
  let newest = 0;
  const look = async () => {
    const mine = ++newest;
    const answer = await fetch(form.dataset.links, { method: "POST", body: new URLSearchParams(new FormData(form)) });
    const fresh = answer.ok && !answer.redirected ? await answer.text() : null;
    if (mine === newest && fresh !== null && fresh !== list.dataset.last) list.innerHTML = list.dataset.last = fresh;
  };
  for (const news of ["input", "change"]) form.addEventListener(news, () => { clearTimeout(timer); timer = setTimeout(() => look().catch(() => {}), 1200); });
}

function desk(form, area) {
  const tools = document.getElementById("tools").content.firstElementChild.cloneNode(true);
  const bar = tools.querySelector("[role=toolbar]");
  const words = { ...tools.dataset, label: area.labels[0]?.textContent.trim() ?? "", phrases: phrases(tools) };
  const isBody = area.name === "f.body";
  let changed = () => {};
  const all = commands(words, asking());
  const { view, host } = write(area, words, [
    Prec.high(keymap.of(keys(bar, all))),
    Prec.high(EditorView.domEventHandlers(dropping)),
    EditorView.updateListener.of((update) => {
      if (update.docChanged || update.selectionSet || update.focusChanged) changed();
    }),
  ]);
  host.before(tools);
  tools.querySelector("[data-pane=text]").append(host);
  const look = toolbar(bar, view, all);
  const counts = tools.querySelector("[data-counts]");
  changed = () => {
    look();
    counts.textContent = words.counted.replace("#", count(view.state.doc.toString()).toLocaleString(document.documentElement.lang));
  };
  changed();
  const draw = isBody ? show(form, tools, view) : null;
  panes(tools, isBody, () => draw?.());
}

function show(form, tools, view) {
  form.querySelector("[data-preview]")?.closest("span").remove();
  document.getElementById("preview")?.parentElement.remove();
  const lost = tools.querySelector("[data-lost]");
  return preview(form, tools.querySelector("iframe"), view, (isLost) => { lost.hidden = !isLost; });
}

const phrases = (tools) => Object.fromEntries([...tools.querySelectorAll("[data-phrase]")].map((one) => [one.dataset.phrase, one.textContent]));

// Text, page, or both: as the writer had it last.
function panes(tools, isBody, changed) {
  const key = "imprimatur-panes";
  const buttons = [...tools.querySelectorAll("[data-show]")];
  const set = (which) => {
    tools.dataset.panes = which;
    buttons.forEach((button) => button.setAttribute("aria-pressed", String(button.dataset.show === which)));
    changed();
  };
  if (!isBody) {
    buttons[0].parentElement.remove();
    tools.querySelector("iframe").remove();
    tools.dataset.panes = "text";
    return;
  }
  buttons.forEach((button) => button.addEventListener("click", () => {
    set(button.dataset.show);
    localStorage.setItem(key, button.dataset.show);
  }));
  const narrow = matchMedia("(max-width: 44rem)");
  const fit = () => {
    const last = localStorage.getItem(key) ?? "both";
    set(narrow.matches && last === "both" ? "text" : last);
  };
  // A tablet that is turned has room for both.
  narrow.addEventListener("change", fit);
  fit();
}

function warn(form) {
  let touched = false;
  form.addEventListener("input", () => { touched = true; });
  form.addEventListener("submit", () => { touched = false; });
  addEventListener("beforeunload", (event) => { if (touched && form.dataset.safe !== "true") event.preventDefault(); });
}

// Adding a row draws the form again: come back to where the writer was.
function keepPlace(form) {
  const key = `imprimatur-place:${location.pathname}`;
  form.addEventListener("submit", (event) => {
    if (/^((add|remove):|convert$)/.test(event.submitter?.value ?? "")) sessionStorage.setItem(key, String(scrollY));
  });
  const place = sessionStorage.getItem(key);
  if (place) {
    sessionStorage.removeItem(key);
    scrollTo({ top: Number(place), behavior: "instant" });
  }
}

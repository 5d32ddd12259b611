// Comfort for comments: select words to comment on them, go from a mark to what was said of it, complete names after @.
const BESIDE = "del, .redline-del, .redline-block-del, .redline-label, .redline-note, .anchor-number";
const BLOCKS = "p, li, td, th, h1, h2, h3, h4, h5, h6, pre, blockquote, dt, dd, div, br, tr";
const AROUND = 40;

export function comfort(section) {
  const form = section.querySelector("#say-form");
  const sheet = document.querySelector(".read .redline.sheet:not(.source)");
  if (form && sheet) offer(form, sheet);
  document.addEventListener("click", toThread);
  names(section);
  written(section);
}

function offer(form, sheet) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "main offer";
  button.textContent = form.dataset.offer;
  button.hidden = true;
  document.body.append(button);
  let chosen = null;
  document.addEventListener("selectionchange", () => {
    chosen = quoted(sheet);
    button.hidden = !chosen;
    if (chosen) {
      const place = chosen.range.getBoundingClientRect();
      button.style.top = `${scrollY + place.bottom + 6}px`;
      button.style.left = `${Math.max(8, Math.min(scrollX + place.left, innerWidth - button.offsetWidth - 8))}px`;
    }
  });
  // Pressing the button must not take the selection away before it is read.
  button.addEventListener("mousedown", (event) => event.preventDefault());
  const take = () => {
    if (!chosen) return;
    for (const name of ["quote", "prefix", "suffix", "near"]) form.elements[name].value = chosen[name];
    form.elements.field.value = "";
    form.closest("details").open = true;
    getSelection().removeAllRanges();
    form.elements.words.focus();
    form.scrollIntoView({ block: "nearest" });
  };
  button.addEventListener("click", take);
  document.addEventListener("keydown", (event) => {
    const typing = event.target.closest?.("input, textarea, select") || event.ctrlKey || event.altKey || event.metaKey;
    if (event.key === "c" && !typing && chosen) {
      event.preventDefault();
      take();
    }
  });
  form.elements.quote.addEventListener("input", () => {
    for (const name of ["prefix", "suffix", "near"]) form.elements[name].value = "";
  });
}

// The selected words as they stand in the newer text, with what stands around them.
function quoted(sheet) {
  const selection = getSelection();
  if (selection.rangeCount === 0 || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  if (!sheet.contains(range.commonAncestorContainer)) return null;
  const holder = range.commonAncestorContainer;
  if ((holder.closest ? holder : holder.parentElement).closest(BESIDE)) return null;
  const quote = said(range).trim();
  if (!quote) return null;
  const before = edge(sheet, range, true);
  const after = edge(sheet, range, false);
  return {
    range,
    quote,
    prefix: before.slice(-AROUND).trimStart(),
    suffix: after.slice(0, AROUND).trimEnd(),
    near: before.replace(/\s/g, "").length,
  };
}

function edge(sheet, range, before) {
  const rest = document.createRange();
  rest.selectNodeContents(sheet);
  if (before) rest.setEnd(range.startContainer, range.startOffset);
  else rest.setStart(range.endContainer, range.endOffset);
  return said(rest);
}

function said(range) {
  const part = range.cloneContents();
  for (const one of part.querySelectorAll(BESIDE)) one.remove();
  for (const one of part.querySelectorAll(BLOCKS)) one.append("\n");
  return part.textContent;
}

function toThread(event) {
  const mark = event.target.closest("mark.anchor");
  if (!mark || !getSelection().isCollapsed || event.target.closest("a")) return;
  const thread = document.getElementById(`thread-${mark.dataset.thread}`);
  thread?.scrollIntoView({ block: "center" });
  thread?.focus({ preventScroll: true });
}

// Beside the editor a quote leads to its words in the Markdown.
function written(section) {
  const text = document.querySelector("form#editor textarea.markdown");
  if (!text) return;
  section.addEventListener("click", (event) => {
    const link = event.target.closest("[data-written]");
    const at = link ? text.value.indexOf(link.dataset.written) : -1;
    if (at < 0) return;
    event.preventDefault();
    text.focus();
    text.setSelectionRange(at, at + link.dataset.written.length);
    const line = text.value.slice(0, at).split("\n").length;
    text.scrollTop = (line / text.value.split("\n").length) * text.scrollHeight - text.clientHeight / 2;
  });
}

function names(section) {
  const people = [...section.querySelectorAll("#people option")].map((one) => [one.value, one.textContent]);
  for (const text of section.querySelectorAll("[data-mentions]")) complete(text, people);
}

function complete(text, people) {
  const list = document.createElement("ul");
  list.className = "names";
  list.id = `${text.id}-names`;
  list.setAttribute("role", "listbox");
  list.hidden = true;
  text.after(list);
  text.setAttribute("aria-controls", list.id);
  text.setAttribute("aria-autocomplete", "list");
  let at = 0;
  const begun = () => /(?:^|[^A-Za-z0-9._-])@([a-z0-9._-]*)$/i.exec(text.value.slice(0, text.selectionStart));
  const close = () => { list.hidden = true; text.removeAttribute("aria-activedescendant"); };
  const choose = (name) => {
    const typed = begun();
    if (typed) text.setRangeText(`${name} `, text.selectionStart - typed[1].length, text.selectionStart, "end");
    close();
    text.focus();
  };
  const draw = () => {
    const typed = begun();
    const fits = typed ? people.filter((one) => one.some((said) => said.toLowerCase().startsWith(typed[1].toLowerCase()))) : [];
    list.replaceChildren(...fits.slice(0, 6).map(([name, full], i) => {
      const item = document.createElement("li");
      item.id = `${list.id}-${i}`;
      item.setAttribute("role", "option");
      item.setAttribute("aria-selected", String(i === at));
      item.dataset.name = name;
      item.textContent = full && full !== name ? `@${name} · ${full}` : `@${name}`;
      item.addEventListener("mousedown", (event) => { event.preventDefault(); choose(name); });
      return item;
    }));
    list.hidden = fits.length === 0;
    if (list.hidden) close();
    else text.setAttribute("aria-activedescendant", `${list.id}-${at}`);
  };
  text.addEventListener("input", () => { at = 0; draw(); });
  text.addEventListener("blur", close);
  text.addEventListener("keydown", (event) => {
    if (list.hidden) return;
    const count = list.children.length;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      at = (at + (event.key === "ArrowDown" ? 1 : count - 1)) % count;
      draw();
    } else if (event.key === "Enter" || event.key === "Tab") choose(list.children[at].dataset.name);
    else if (event.key === "Escape") close();
    else return;
    event.preventDefault();
  });
}

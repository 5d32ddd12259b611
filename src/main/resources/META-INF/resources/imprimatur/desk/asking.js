// The questions that some buttons ask before they write: where a link leads, to which page, what an image shows.
import * as marks from "./marks.js";
import { edit } from "./toolbar.js";
import { askFile } from "./files-dropped.js";

/** The commands that open a dialog. */
export const asking = () => ({ link: askLink, page: askPage, file: (view) => askFile(view, null) });

export const selected = (view) => view.state.sliceDoc(view.state.selection.main.from, view.state.selection.main.to);

function askLink(view) {
  const dialog = document.getElementById("ask-link");
  const { words, address } = dialog.querySelector("form").elements;
  words.value = selected(view);
  address.value = "";
  ask(dialog, view, () => edit(view, (text, from, to) => marks.link(text, from, to, words.value || address.value, address.value.trim())));
  (words.value ? address : words).focus();
  return true;
}

// Whatever a page is called later: the link is kept by its id.
function askPage(view) {
  return choosePage(view, ({ title, address }) => edit(view, (text, from, to) => marks.link(text, from, to, text.slice(from, to) || title, address)));
}

/**
 * Asks for a page, and for a place on it where it has headings.
 *
 * @param back what is focused afterwards
 * @param put takes the `title` and the `address` that were chosen
 */
export function choosePage(back, put) {
  const dialog = document.getElementById("ask-page");
  const { search } = dialog.querySelector("form").elements;
  const found = dialog.querySelector("[data-found]");
  let newest = 0;
  let timer;
  const look = async (path) => {
    const mine = ++newest;
    const answer = await fetch(dialog.dataset.choices + path);
    if (mine === newest && answer.ok && !answer.redirected) found.innerHTML = await answer.text();
  };
  const pages = () => look(`?${new URLSearchParams({ q: search.value, locale: dialog.dataset.locale })}`);
  search.value = "";
  search.oninput = () => { clearTimeout(timer); timer = setTimeout(pages, 200); };
  // Enter takes the first one found, not the first button of the form.
  search.onkeydown = (event) => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    found.querySelector("[data-page]")?.click();
  };
  found.onclick = (event) => {
    const places = event.target.closest("[data-places]");
    if (places) {
      clearTimeout(timer);
      look(`/${places.dataset.places}`).then(() => found.querySelector("[data-page]")?.focus());
      return;
    }
    const chosen = event.target.closest("[data-page]");
    if (!chosen) return;
    dialog.close();
    put({ title: chosen.dataset.title, address: `page:${chosen.dataset.page}`, path: chosen.dataset.path });
  };
  ask(dialog, back, () => {});
  search.focus();
  pages();
  return true;
}

/** Opens a dialog; what is to be done is done when it is answered, and the writer is back in the text either way. */
export function ask(dialog, view, answered, left = () => {}) {
  dialog.returnValue = "";
  dialog.onclose = () => {
    view.focus();
    if (dialog.returnValue === "ok") answered();
    else left();
  };
  dialog.showModal();
}

// The questions that some buttons ask before they write: where a link leads, what an image shows.
import * as marks from "./marks.js";
import { edit } from "./toolbar.js";

/** The commands that open a dialog. */
export function asking() {
  return { link: askLink };
}

const selected = (view) => view.state.sliceDoc(view.state.selection.main.from, view.state.selection.main.to);

function askLink(view) {
  const dialog = document.getElementById("ask-link");
  const { words, address } = dialog.querySelector("form").elements;
  words.value = selected(view);
  address.value = "";
  ask(dialog, view, () => edit(view, (text, from, to) => marks.link(text, from, to, words.value || address.value, address.value.trim())));
  (words.value ? address : words).focus();
  return true;
}

/** Opens a dialog; what is to be done is done when it is answered, and the writer is back in the text either way. */
export function ask(dialog, view, answered) {
  dialog.returnValue = "";
  dialog.onclose = () => {
    view.focus();
    if (dialog.returnValue === "ok") answered();
  };
  dialog.showModal();
}

// Fields that are links: the page or the file is chosen, and beside its reference stands what it is called.
import { choosePage } from "./asking.js";
import { chooseFile } from "./files-dropped.js";

/**
 * @param form the editor
 * @param list the links of the text, as the server read them last
 */
export function linkFields(form, list) {
  for (const input of form.querySelectorAll("input[data-link]")) bring(input);
  form.addEventListener("input", (event) => { if (event.target.matches("input[data-link]")) name(event.target, list); });
  new MutationObserver(() => form.querySelectorAll("input[data-link]").forEach((input) => name(input, list))).observe(list, { childList: true, subtree: true });
}

function bring(input) {
  const tools = document.getElementById("link-tools").content.cloneNode(true);
  const [page, file] = tools.querySelectorAll("button");
  const status = tools.querySelector("[role=status]");
  page.addEventListener("click", () => choosePage(input, ({ title, address, path }) => {
    fill(input, address);
    tell(input, title, path);
    fillEmpty(input, "title", title);
  }));
  file.addEventListener("click", () => chooseFile(input, status, null, "", ({ address, words, name: fileName, isImage }) => {
    fill(input, address);
    fillEmpty(input, isImage ? "alt" : "title", words || (isImage ? "" : fileName));
  }));
  input.after(tools);
}

function fill(input, value) {
  input.value = value;
  input.dispatchEvent(new Event("input", { bubbles: true }));
}

// What stands beside it in the same row and is empty is called as the page is.
function fillEmpty(input, column, words) {
  const beside = input.form.elements[input.name.replace(/[^.]+$/, column)];
  if (beside && beside !== input && input.closest(".row") && !beside.value) fill(beside, words);
}

function tell(input, title, path) {
  const hint = input.parentElement.querySelector("[data-leads]");
  hint.textContent = title ? `→ ${title} ${path}` : "";
  hint.hidden = !title;
}

// What the server says of the links tells what each of them leads to.
function name(input, list) {
  const known = [...list.querySelectorAll("[data-address]")].find((one) => one.dataset.address === input.value);
  tell(input, known?.dataset.title ?? "", known?.dataset.path ?? "");
}

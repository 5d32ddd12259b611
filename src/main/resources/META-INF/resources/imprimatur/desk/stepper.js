// Steps through the changes of a redline without leaving the page: by its links, and by single keys that can be turned off.
const SILENT = "imprimatur-no-keys";

export function comfort(bar) {
  const links = [...document.querySelectorAll(".stops a")];
  const steps = [...bar.querySelectorAll("[data-step]")];
  if (links.length === 0 || steps.length === 0) return;
  const place = bar.querySelector(".place");
  let at = links.findIndex((link) => link.hasAttribute("aria-current"));
  const go = (number) => {
    shown(links[at])?.classList.remove("current-change");
    links[at]?.removeAttribute("aria-current");
    links[at]?.closest("li").classList.remove("here");
    at = (number + links.length) % links.length;
    links[at].setAttribute("aria-current", "step");
    links[at].closest("li").classList.add("here");
    look(shown(links[at]));
    place.textContent = `${at + 1} / ${links.length}`;
  };
  const step = (by) => go(at < 0 && by < 0 ? links.length - 1 : at + by);
  for (const link of steps) {
    link.addEventListener("click", (event) => {
      event.preventDefault();
      step(Number(link.dataset.step));
    });
  }
  links.forEach((link, number) => link.addEventListener("click", (event) => {
    event.preventDefault();
    go(number);
  }));
  keys({ n: () => step(1), j: () => step(1), p: () => step(-1), k: () => step(-1), l: list, a: answer, "?": help });
  if (at >= 0) shown(links[at])?.classList.add("current-change");
}

function look(target) {
  if (!target) return;
  target.classList.add("current-change");
  target.scrollIntoView({ block: "center" });
  if (target.ownerDocument !== document) return;
  if (target.tabIndex < 0) target.tabIndex = -1;
  target.focus({ preventScroll: true });
}

// A change may stand in the frame with the whole page. A label for screen readers is invisible: what it labels is shown.
function shown(link) {
  if (!link) return undefined;
  const id = decodeURIComponent(link.hash.slice(1));
  const frame = document.querySelector("iframe.proof")?.contentDocument;
  const stop = document.getElementById(id) ?? frame?.getElementById(id);
  return stop?.classList.contains("redline-label")
    ? stop.closest("ins, del") ?? stop.nextElementSibling ?? stop.parentElement
    : stop;
}

function keys(acts) {
  const hint = document.querySelector(".keys");
  const allowed = hint?.querySelector("input");
  if (allowed) {
    hint.hidden = false;
    allowed.checked = localStorage.getItem(SILENT) === null;
    allowed.addEventListener("change", () =>
      allowed.checked ? localStorage.removeItem(SILENT) : localStorage.setItem(SILENT, "1"));
  }
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
    if (event.target.closest("input, textarea, select, [contenteditable]")) return;
    if (localStorage.getItem(SILENT) !== null || !(event.key in acts)) return;
    event.preventDefault();
    acts[event.key]();
  });
}

function list() {
  const stops = document.querySelector(".stops");
  stops.open = !stops.open;
  (stops.open ? stops.querySelector("[aria-current], a") : stops.querySelector("summary")).focus();
}

function help() {
  const hint = document.querySelector(".keys");
  if (!hint) return;
  hint.open = !hint.open;
  hint.querySelector("summary").focus();
}

// Signing off before anything else that stands further up, such as taking the review.
function answer() {
  const input = "input:not([type=hidden]), select";
  const first = document.querySelector(`#arrow-approve :is(${input}):not(:disabled)`)
    ?? document.querySelector(`.answer :is(${input}, textarea, button):not(:disabled)`);
  first?.focus();
}

// Fields are dragged to their place, and what was open stays open when the form comes back.
export function comfort(form) {
  keepOpen(form);
  for (const kind of form.querySelectorAll('select[name$=".kind"]')) {
    kind.addEventListener("change", () => press(form, "draw:"));
  }
  drag(form, [...form.querySelectorAll(".slot")]);
}

function press(form, op) {
  const button = document.createElement("button");
  button.name = "op";
  button.value = op;
  button.hidden = true;
  form.append(button);
  form.requestSubmit(button);
}

function drag(form, slots) {
  let from = null;
  for (const slot of slots) {
    // Only the line with its name: words in its inputs are marked with the mouse as ever.
    const handle = slot.querySelector("summary, .slot-head");
    handle.draggable = true;
    handle.addEventListener("dragstart", (event) => {
      from = slot;
      slot.classList.add("dragged");
      event.dataTransfer.effectAllowed = "move";
    });
    handle.addEventListener("dragend", () => {
      from = null;
      for (const one of slots) one.classList.remove("dragged", "over", "below");
    });
    slot.addEventListener("dragover", (event) => {
      if (!from || from === slot) return;
      event.preventDefault();
      slot.classList.add("over");
      slot.classList.toggle("below", Number(slot.dataset.position) > Number(from.dataset.position));
    });
    slot.addEventListener("dragleave", () => slot.classList.remove("over", "below"));
    slot.addEventListener("drop", (event) => {
      if (!from) return;
      event.preventDefault();
      press(form, `place:${from.dataset.position}:${slot.dataset.position}`);
    });
  }
}

function keepOpen(form) {
  const key = `imprimatur.types.open.${location.pathname}`;
  const kept = JSON.parse(sessionStorage.getItem(key) ?? "null");
  const all = [...form.querySelectorAll(".slot")];
  if (kept) {
    sessionStorage.removeItem(key);
    for (const slot of all) {
      const details = slot.querySelector("details");
      if (details && kept.open.includes(slot.id)) details.open = true;
    }
    scrollTo({ top: kept.top, behavior: "instant" });
  }
  form.addEventListener("submit", (event) => {
    const op = event.submitter?.value ?? "";
    if (op === "preview" || op === "save") return;
    const open = all.filter((slot) => slot.querySelector("details")?.open).map((slot) => slot.id);
    sessionStorage.setItem(key, JSON.stringify({ open, top: scrollY }));
  });
}

// Ticks all pages of a sheet at once, and says how many are ticked.
export function comfort(form) {
  const all = form.querySelector("[data-all]");
  if (!all) return;
  const count = form.querySelector("[data-count]");
  const boxes = () => [...form.querySelectorAll("td.tick input")];
  const tell = () => {
    const ticked = boxes().filter((box) => box.checked).length;
    count.textContent = ticked ? count.dataset.count.replace("0", ticked) : "";
    all.checked = ticked > 0 && ticked === boxes().length;
    all.indeterminate = ticked > 0 && !all.checked;
  };
  all.closest("[hidden]").hidden = false;
  all.addEventListener("change", () => {
    boxes().forEach((box) => (box.checked = all.checked));
    tell();
  });
  form.addEventListener("change", (event) => event.target.closest("td.tick") && tell());
  // With the shift key, everything between the last two.
  let last = null;
  form.addEventListener("click", (event) => {
    if (!event.target.closest("td.tick input")) return;
    const some = boxes();
    if (event.shiftKey && last && some.includes(last)) {
      const [from, to] = [some.indexOf(last), some.indexOf(event.target)].sort((a, b) => a - b);
      some.slice(from, to + 1).forEach((box) => (box.checked = event.target.checked));
      tell();
    }
    last = event.target;
  });
  tell();
}

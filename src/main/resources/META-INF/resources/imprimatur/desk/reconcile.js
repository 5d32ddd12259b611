// Who writes something by hand wants it to stand; who wants to write by hand is shown where.
export function comfort(form) {
  form.addEventListener("input", ({ target }) => {
    if (target.matches("textarea")) target.closest("fieldset").querySelector("input[value=own]").checked = true;
  });
  form.addEventListener("change", ({ target }) => {
    if (!target.matches("input[value=own]")) return;
    const hand = target.closest("fieldset").querySelector("details");
    hand.open = true;
    hand.querySelector("textarea").focus();
  });
}

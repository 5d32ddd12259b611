// The source stays beside what is typed, heading by heading, while it is typed.
const PAUSE = 1200;

export function comfort(section) {
  const form = section.closest("form");
  const body = form.elements["f.body"];
  const rows = section.querySelector("[data-rows]");
  let timer;
  let newest = 0;
  const draw = async () => {
    const mine = ++newest;
    try {
      const answer = await fetch(section.dataset.source, {
        method: "POST",
        headers: { "Content-Type": "text/plain;charset=UTF-8", "X-CSRF-TOKEN": form.elements._csrf.value },
        body: body.value,
      });
      if (answer.ok && !answer.redirected && mine === newest) rows.innerHTML = await answer.text();
    } catch {
      // The rows stay as they are; the next words try again.
    }
  };
  body?.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(draw, PAUSE);
  });
}

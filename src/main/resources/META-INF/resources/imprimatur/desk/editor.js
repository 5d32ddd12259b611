// Preview beside the text while typing, rows without a round trip to lose the place, a warning before leaving.
const PAUSE = 400;

export function comfort(form) {
  const markdown = form.querySelector("textarea.markdown");
  if (markdown && !form.querySelector("fieldset.bare").disabled) live(form, markdown);
  warn(form);
  keepPlace(form);
}

function live(form, markdown) {
  const pair = document.createElement("div");
  pair.className = "live beside";
  const sheet = document.createElement("div");
  sheet.className = "sheet prose";
  sheet.lang = markdown.lang;
  sheet.tabIndex = 0;
  sheet.setAttribute("role", "region");
  sheet.setAttribute("aria-label", form.dataset.live);
  markdown.before(pair);
  pair.append(markdown, sheet);
  form.querySelector("[data-preview]").hidden = true;
  document.getElementById("preview")?.parentElement.remove();
  let timer;
  let newest = 0;
  const draw = async () => {
    const mine = ++newest;
    const answer = await fetch(form.dataset.markup, {
      method: "POST",
      headers: { "Content-Type": "text/plain;charset=UTF-8", "X-CSRF-TOKEN": form.dataset.token },
      body: markdown.value,
    });
    if (answer.ok && !answer.redirected && mine === newest) sheet.innerHTML = await answer.text();
  };
  markdown.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(draw, PAUSE);
  });
  markdown.addEventListener("scroll", () => {
    const share = markdown.scrollTop / Math.max(1, markdown.scrollHeight - markdown.clientHeight);
    sheet.scrollTop = share * (sheet.scrollHeight - sheet.clientHeight);
  });
  draw();
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
    if (/^(add|remove):/.test(event.submitter?.value ?? "")) sessionStorage.setItem(key, String(scrollY));
  });
  const place = sessionStorage.getItem(key);
  if (place) {
    sessionStorage.removeItem(key);
    scrollTo({ top: Number(place), behavior: "instant" });
  }
}

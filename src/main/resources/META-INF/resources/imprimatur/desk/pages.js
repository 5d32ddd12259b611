// The list follows while one types or chooses; its address goes along, so that it can be kept, sent and gone back to.
import { comfort as choosing } from "./choosing.js";

const chooses = () => {
  const form = document.getElementById("choosing");
  if (form) choosing(form);
};

export function comfort(form) {
  let asked = new AbortController();
  let wait = 0;

  const address = () => {
    const query = new URLSearchParams();
    const columns = form.querySelector("[data-columns]");
    const chosen = [...columns.querySelectorAll(":checked")].map((box) => box.value).join(".");
    for (const [name, value] of new FormData(form)) {
      if (name === "column") continue;
      const usual = form.elements[name].dataset?.usual ?? "";
      if (value !== usual) query.append(name, value);
    }
    if (chosen && chosen !== columns.dataset.usual) query.append("columns", chosen);
    const tail = query.toString();
    return `${form.action}?${tail || "view=all"}`;
  };

  const show = async (url, whole) => {
    asked.abort();
    asked = new AbortController();
    const found = document.getElementById("found");
    found.setAttribute("aria-busy", "true");
    try {
      const answer = await fetch(url, { signal: asked.signal, credentials: "same-origin" });
      // Whoever is not signed in any more gets another screen: let the browser go there.
      if (!answer.ok || answer.redirected) {
        location.assign(url);
        return;
      }
      const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
      if (whole) {
        form.replaceChildren(...fresh.getElementById(form.id).children);
      }
      found.replaceWith(fresh.getElementById("found"));
      chooses();
      document.getElementById("found-count").textContent = fresh.getElementById("found-count").textContent;
    } catch (failure) {
      if (failure.name !== "AbortError") location.assign(url);
    }
  };

  const follow = (isTyping) => {
    const url = address();
    if (url === location.href) return;
    // A word is one step back, not one for each letter.
    if (isTyping && history.state?.typing) history.replaceState({ typing: true }, "", url);
    else history.pushState({ typing: isTyping }, "", url);
    show(url, false);
  };

  form.addEventListener("input", (event) => {
    if (event.target.localName !== "input") return;
    clearTimeout(wait);
    wait = setTimeout(() => follow(true), 200);
  });
  form.addEventListener("change", (event) => {
    if (event.target.localName === "select") follow(false);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(wait);
    follow(false);
  });
  addEventListener("popstate", () => show(location.href, true));
}

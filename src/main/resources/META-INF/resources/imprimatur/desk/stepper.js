// Steps through the changes of a redline with buttons and the keys n and p.
export function comfort(bar) {
  const anchors = [...document.querySelectorAll(".stops a")].map((link) => link.hash.slice(1));
  const stops = anchors.map((id) => document.getElementById(id)).filter(Boolean);
  if (stops.length === 0) return;
  let at = -1;
  const go = (step) => {
    shown(stops[at])?.classList.remove("current-change");
    at = (at + step + stops.length) % stops.length;
    const target = shown(stops[at]);
    target.classList.add("current-change");
    target.scrollIntoView({ block: "center" });
    place.textContent = `${at + 1}/${stops.length}`;
  };
  const buttons = document.createElement("span");
  buttons.className = "stepper";
  const place = document.createElement("span");
  place.setAttribute("role", "status");
  buttons.append(button(bar.dataset.previous, () => go(at < 0 ? 0 : -1)), button(bar.dataset.next, () => go(1)), place);
  bar.append(buttons);
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.target.closest("input, textarea, select")) return;
    if (event.key === "n") go(1);
    if (event.key === "p") go(at < 0 ? 0 : -1);
  });
}

// A label for screen readers is invisible: what it labels is shown instead.
function shown(stop) {
  return stop?.classList.contains("redline-label") ? stop.closest("ins, del") ?? stop.nextElementSibling ?? stop.parentElement : stop;
}

function button(label, act) {
  const made = document.createElement("button");
  made.type = "button";
  made.textContent = label;
  made.addEventListener("click", act);
  return made;
}

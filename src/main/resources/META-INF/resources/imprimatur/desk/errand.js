// Watches long work without being asked again and again.
export function comfort(region) {
  const look = async () => {
    const shown = document.getElementById(region.id);
    if (!shown.hasAttribute("data-working")) return;
    try {
      const answer = await fetch(location.href, { credentials: "same-origin" });
      if (!answer.ok || answer.redirected) return;
      const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").getElementById(region.id);
      // While it works only the figures change: what somebody opened or stands on stays.
      if (fresh.hasAttribute("data-working")) {
        for (const part of [".progress progress", ".progress span"]) {
          shown.querySelector(part).replaceWith(fresh.querySelector(part));
        }
      } else {
        shown.replaceWith(fresh);
        const form = document.getElementById("choosing");
        if (form) import("./choosing.js").then(({ comfort }) => comfort(form));
      }
    } catch {
      // The server may be away for a moment.
    }
    setTimeout(look, 1000);
  };
  setTimeout(look, 500);
}

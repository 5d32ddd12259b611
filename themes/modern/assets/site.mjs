// Comfort only: marks the line of the table of contents that is being read.
const lines = new Map([...document.querySelectorAll(".contents a")].map((a) => [decodeURIComponent(a.hash.slice(1)), a]));
const mark = (entries) => {
  for (const { target, isIntersecting } of entries) {
    if (isIntersecting) {
      lines.forEach((a) => a.removeAttribute("aria-current"));
      lines.get(target.id)?.setAttribute("aria-current", "location");
    }
  }
};
if (lines.size > 0 && "IntersectionObserver" in window) {
  const watch = new IntersectionObserver(mark, { rootMargin: "0px 0px -70% 0px" });
  for (const id of lines.keys()) {
    const heading = document.getElementById(id);
    if (heading) watch.observe(heading);
  }
}

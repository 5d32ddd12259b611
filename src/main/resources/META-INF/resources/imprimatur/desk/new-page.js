// The address follows the title until somebody writes another one.
export function comfort(form) {
  const { title, path } = form.elements;
  const made = (words) => words.toLowerCase().replace(/[^\p{Ll}\p{Lo}\p{M}\p{Nd}]+/gu, "-").replace(/^[\p{M}-]+|-+$/gu, "").slice(0, 80).replace(/-$/, "");
  // A folder that was written before stays: the last part is what follows.
  const folder = () => path.value.replace(/[^/]*$/, "");
  let own = path.value !== "" && path.value !== folder() + made(title.value);
  path.addEventListener("input", () => { own = path.value !== "" && !path.value.endsWith("/"); });
  title.addEventListener("input", () => { if (!own) path.value = folder() + made(title.value); });
}

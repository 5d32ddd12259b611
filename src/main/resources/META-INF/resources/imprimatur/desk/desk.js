// Comfort only: every screen does its work without this file.
const comforts = [
  ["[data-stepper]", "./stepper.js"],
  ["form#editor", "./editor.js"],
  ["form#editor", "./autosave.js"],
  ["form#new-page", "./autosave.js"],
  ["form#new-page", "./new-page.js"],
  ["form#files", "./files.js"],
  ["form#reconcile", "./reconcile.js"],
  ["section#source", "./source.js"],
  ["form#pages-filter", "./pages.js"],
  ["form#import", "./import.js"],
  ["form#choosing", "./choosing.js"],
  ["#errand[data-working]", "./errand.js"],
  ["section#comments", "./comments.js"],
  ["form#type", "./types.js"],
];
for (const [selector, module] of comforts) {
  for (const element of document.querySelectorAll(selector)) {
    import(module).then(({ comfort }) => comfort(element));
  }
}
document.getElementById("problem")?.focus();

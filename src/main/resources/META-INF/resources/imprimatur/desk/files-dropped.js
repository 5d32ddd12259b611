// Images and documents that are dropped, pasted or chosen: asked what they show, sent, and put where the cursor is.
import * as marks from "./marks.js";
import * as tables from "./tables.js";
import { ask, selected } from "./asking.js";
import { edit } from "./toolbar.js";

/** What a view does with files, and with cells that were copied from a sheet. */
export const dropping = {
  drop(event, view) {
    if (!event.dataTransfer?.files.length) return false;
    event.preventDefault();
    const at = view.posAtCoords({ x: event.clientX, y: event.clientY }) ?? view.state.selection.main.head;
    view.dispatch({ selection: { anchor: at } });
    takeAll(view, [...event.dataTransfer.files]);
    return true;
  },
  paste(event, view) {
    const files = [...(event.clipboardData?.files ?? [])];
    const table = tables.fromSheet(event.clipboardData?.getData("text/plain") ?? "");
    if (!files.length && !table) return false;
    event.preventDefault();
    // A sheet puts a picture of itself beside its cells.
    if (table) edit(view, (text, from, to) => marks.block(text, from, to, table));
    else takeAll(view, files);
    return true;
  },
};

// One after the other: each is asked about on its own.
async function takeAll(view, files) {
  for (const file of files) await askFile(view, file);
}

/** Asks what a file shows, or for a file first where none is given, and puts it into the text. */
export function askFile(view, given) {
  const status = view.dom.getRootNode().host.closest(".writing-desk").querySelector("[data-upload]");
  return chooseFile(view, status, given, selected(view), ({ address, words, name, isImage }) => {
    const link = `[${marks.escaped(words || (isImage ? "" : name))}](${address})`;
    edit(view, (text, from, to) => {
      const written = (isImage ? "!" : "") + link;
      // Before a heading, a list or a paragraph it stands alone: within the line it would undo what the line is.
      if (isImage && (from === 0 || text[from - 1] === "\n")) return marks.block(text, from, to, written);
      return { changes: [{ from, to, insert: written }], anchor: from + written.length, head: from + written.length };
    });
  });
}

/**
 * Asks for a file and what it shows, sends it, and hands on where it is.
 *
 * @param back what is focused afterwards
 * @param status says how far the sending is
 * @param begun what the words begin as
 * @param put takes the `address`, the `words`, the `name`, and whether it `isImage`
 */
export function chooseFile(back, status, given, begun, put) {
  const dialog = document.getElementById("ask-file");
  const form = dialog.querySelector("form");
  const { file, words, ornament } = form.elements;
  const part = (name) => dialog.querySelector(`[data-${name}]`);
  const shown = part("shown");
  form.reset();
  words.value = begun.replace(/\s+/g, " ").slice(0, 150);
  part("choose").hidden = given !== null;
  file.required = given === null;
  part("given").hidden = given === null;
  part("name").textContent = given?.name ?? "";
  shown.hidden = !given?.type.startsWith("image/");
  if (!shown.hidden) draw(shown, given);
  const isImage = () => !/\.pdf$/i.test((given ?? file.files[0])?.name ?? "");
  const look = () => {
    part("ornament").hidden = !isImage();
    words.disabled = isImage() && ornament.checked;
    words.required = isImage() && !ornament.checked;
  };
  form.onchange = look;
  look();
  return new Promise((done) => {
    ask(dialog, back, () => done(send(status, put, given ?? file.files[0], words.disabled ? "" : words.value.trim())), done);
    (given ? words : file).focus();
  });
}

// As data: the policy of the desk lets no other address of the browser's own through.
function draw(image, file) {
  const reader = new FileReader();
  reader.onload = () => { image.src = reader.result; };
  reader.readAsDataURL(file);
}

async function send(status, put, file, words) {
  const { keep, token, sending, failed, done } = document.getElementById("ask-file").dataset;
  const tell = (sentence, isWrong) => {
    status.hidden = false;
    status.classList.toggle("warn", isWrong);
    status.textContent = `${file.name}: ${sentence}`;
  };
  const body = new FormData();
  body.append("token", token);
  body.append("file", file);
  body.append("words", words);
  tell(sending.replace("#", "0"), false);
  try {
    const page = await upload(keep, body, (share) => tell(sending.replace("#", Math.round(share * 100)), false));
    const kept = page.getElementById("kept");
    const said = [...page.querySelectorAll(".notice")].map((one) => one.textContent.trim()).join(" ");
    if (!kept) return tell(said || failed, true);
    put({ address: kept.dataset.address, words, name: file.name, isImage: kept.dataset.markdown.startsWith("!") });
    tell([done, said].filter(Boolean).join(" "), false);
  } catch {
    tell(failed, true);
  }
}

// Only the older of the two ways to ask a server tells how far it is.
function upload(address, body, progress) {
  return new Promise((done, failed) => {
    const request = new XMLHttpRequest();
    request.open("POST", address);
    request.responseType = "document";
    request.upload.onprogress = (event) => { if (event.lengthComputable) progress(event.loaded / event.total); };
    request.onload = () => (request.response ? done(request.response) : failed(request.status));
    request.onerror = failed;
    request.send(body);
  });
}

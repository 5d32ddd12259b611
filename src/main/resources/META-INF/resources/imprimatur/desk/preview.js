// The whole page in its theme beside the text, drawn by the server while one types, and scrolled in step.
const PAUSE = 300;

/**
 * @param frame runs no script of its own, but lets this one look into it
 * @param view the editor
 * @param say tells a person that there is no preview now, or that there is one again
 */
export function preview(form, frame, view, say) {
  const sheet = { frame, view, blocks: [], leads: "text", loaded: null };
  let timer;
  let newest = 0;
  const draw = async () => {
    if (!frame.offsetParent) return;
    const mine = ++newest;
    const page = await ask(form).catch(() => null);
    if (mine !== newest) return;
    say(page === null);
    if (page !== null) await put(sheet, page);
  };
  const soon = () => { clearTimeout(timer); timer = setTimeout(draw, PAUSE); };
  form.addEventListener("input", soon);
  form.addEventListener("change", soon);
  keepInStep(sheet);
  draw();
  return draw;
}

async function ask(form) {
  const answer = await fetch(form.dataset.drawn, { method: "POST", body: new URLSearchParams(new FormData(form)) });
  return answer.ok && !answer.redirected ? answer.text() : null;
}

// The first page is loaded; of each later one only the body is put in its place, so that nothing flickers or jumps.
async function put(sheet, page) {
  const { frame } = sheet;
  if (sheet.loaded) {
    await sheet.loaded;
    const fresh = new DOMParser().parseFromString(page, "text/html");
    const { document } = frame.contentWindow;
    document.body.replaceChildren(...[...fresh.body.childNodes].map((node) => document.adoptNode(node)));
  } else {
    sheet.loaded = new Promise((done) => frame.addEventListener("load", done, { once: true }));
    frame.srcdoc = page.replace(/<head>/i, '<head><base target="_blank">');
    await sheet.loaded;
    follow(sheet);
  }
  measure(sheet);
  showCursor(sheet);
}

function measure(sheet) {
  const { document, scrollY } = sheet.frame.contentWindow;
  const found = [...document.querySelectorAll("[data-line]")].map((block) => ({ line: Number(block.dataset.line), top: block.getBoundingClientRect().top + scrollY }));
  sheet.blocks = found.filter((block, at) => at === 0 || (block.line > found[at - 1].line && block.top >= found[at - 1].top));
  const last = [...document.querySelectorAll("[data-line]")].at(-1);
  if (last) sheet.blocks.push({ line: sheet.view.state.doc.lines + 1, top: last.getBoundingClientRect().bottom + scrollY });
}

function keepInStep(sheet) {
  const { view } = sheet;
  for (const news of ["pointerdown", "pointerenter", "wheel", "keydown", "focusin", "touchstart"]) {
    view.scrollDOM.addEventListener(news, () => { sheet.leads = "text"; }, { passive: true });
  }
  view.scrollDOM.addEventListener("scroll", () => {
    if (sheet.leads === "text") lead(sheet);
  }, { passive: true });
}

// Browsers call nobody from a frame without scripts, so it is looked at while somebody is there.
function follow(sheet) {
  const { frame } = sheet;
  let seen = frame.contentWindow.scrollY;
  const look = () => {
    const now = frame.contentWindow.scrollY;
    if (now !== seen) trail(sheet);
    seen = now;
    if (sheet.leads === "page") requestAnimationFrame(look);
  };
  const begin = () => {
    if (sheet.leads === "page") return;
    sheet.leads = "page";
    seen = frame.contentWindow.scrollY;
    requestAnimationFrame(look);
  };
  frame.addEventListener("pointerenter", begin);
  frame.addEventListener("focus", begin);
  new ResizeObserver(() => measure(sheet)).observe(frame);
}

function between(points, from, to, at) {
  const after = points.findIndex((point) => point[from] > at);
  if (after < 0) return points.at(-1)?.[to];
  if (after === 0) return points[0][to];
  const [low, high] = [points[after - 1], points[after]];
  return low[to] + ((at - low[from]) / (high[from] - low[from])) * (high[to] - low[to]);
}

function topLine({ view }) {
  const block = view.lineBlockAtHeight(view.scrollDOM.scrollTop - view.documentPadding.top);
  const share = Math.max(0, view.scrollDOM.scrollTop - view.documentPadding.top - block.top) / block.height;
  return view.state.doc.lineAt(block.from).number + Math.min(1, share);
}

function lead(sheet) {
  const { frame, view, blocks } = sheet;
  const page = frame.contentWindow;
  if (!blocks.length) return;
  const { scrollTop, scrollHeight, clientHeight } = view.scrollDOM;
  const atEnd = scrollTop > 0 && scrollTop + clientHeight >= scrollHeight - 2;
  const top = scrollTop === 0 ? 0 : atEnd ? blocks.at(-1).top - page.innerHeight / 2 : between(blocks, "line", "top", topLine(sheet));
  page.scrollTo({ top, behavior: "instant" });
}

function trail(sheet) {
  const { frame, view, blocks } = sheet;
  if (!blocks.length) return;
  const line = between(blocks, "top", "line", frame.contentWindow.scrollY);
  const { doc } = view.state;
  const whole = Math.min(doc.lines, Math.max(1, Math.floor(line)));
  const block = view.lineBlockAt(doc.line(whole).from);
  view.scrollDOM.scrollTop = block.top + (line - whole) * block.height;
}

// What is being written is seen, where the text is too short to be scrolled as well.
function showCursor(sheet) {
  const { frame, view, blocks } = sheet;
  if (!view.hasFocus || !blocks.length) return;
  const page = frame.contentWindow;
  const line = view.state.doc.lineAt(view.state.selection.main.head).number;
  const top = between(blocks, "line", "top", line);
  const seen = top >= page.scrollY && top <= page.scrollY + page.innerHeight - 60;
  if (!seen) page.scrollTo({ top: top - page.innerHeight / 2, behavior: "instant" });
}

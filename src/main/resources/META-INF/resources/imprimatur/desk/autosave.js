// Keeps what is typed: in this browser at once, on the server every few seconds, until it is saved.
const QUICK = 300;
const PAUSE = 1500;
const LONGEST = 5000;
const BEAT = 20000;
const PATIENCE = 15000;
const AWAY = 5 * 60000;
const STORE = "imprimatur-typed";

export function comfort(form) {
  const line = document.getElementById("kept");
  if (line && !form.querySelector("fieldset.bare")?.disabled) new Keeper(form, line).begin();
}

class Keeper {
  constructor(form, line) {
    this.form = form;
    this.line = line;
    this.say = (word) => line.dataset[`say${word[0].toUpperCase()}${word.slice(1)}`];
    this.owner = form.elements.as.value;
    // A page that is begun as a translation is not the same as one that is begun for itself.
    const of = form.elements.of?.value;
    this.drawer = `${STORE}:${new URL(line.dataset.keep, location).pathname}${of ? `:${of}` : ""}:${this.owner}:`;
    this.own = this.drawer + form.elements.sitting.value;
    this.stroke = 0;
    this.kept = 0;
    this.failures = 0;
    this.awake = Date.now();
  }

  begin() {
    this.tell(this.say("idle"));
    this.line.hidden = false;
    this.form.addEventListener("input", () => this.typed());
    this.form.addEventListener("change", () => this.typed());
    this.form.addEventListener("submit", () => this.leave());
    for (const sign of ["keydown", "pointerdown", "focus"]) {
      addEventListener(sign, () => { this.awake = Date.now(); }, { capture: true, passive: true });
    }
    addEventListener("focus", () => { if (this.open()) this.keep(); });
    addEventListener("online", () => { if (this.open()) this.keep(); });
    addEventListener("pagehide", () => this.last());
    addEventListener("pageshow", (event) => { if (event.persisted) { this.gone = false; this.beat(); } });
    document.addEventListener("visibilitychange", () => { if (document.hidden && this.open()) this.keep(); });
    setInterval(() => this.beat(), BEAT);
    this.strays().then(() => this.beat());
  }

  open() {
    return this.stroke > this.kept;
  }

  typed() {
    this.stroke = Math.max(this.stroke + 1, Date.now());
    this.form.dataset.safe = "";
    this.since ??= Date.now();
    clearTimeout(this.quick);
    this.quick = setTimeout(() => this.local(), QUICK);
    this.later(Math.max(0, Math.min(PAUSE, this.since + LONGEST - Date.now())));
  }

  later(pause) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.keep(), pause);
  }

  body(more = {}) {
    const body = new URLSearchParams(new FormData(this.form));
    for (const [name, value] of Object.entries({ stroke: this.stroke, ...more })) body.set(name, value);
    return body;
  }

  // False where this browser keeps nothing, as when it is full or told not to.
  local() {
    clearTimeout(this.quick);
    if (!this.open()) return true;
    const body = this.body();
    body.delete("_csrf");
    body.delete("token");
    try {
      localStorage.setItem(this.own, JSON.stringify({ at: Date.now(), body: String(body) }));
      return true;
    } catch {
      return false;
    }
  }

  async keep() {
    if (this.busy) { this.again = true; return; }
    clearTimeout(this.timer);
    this.busy = true;
    this.again = false;
    const stroke = this.stroke;
    this.since = undefined;
    this.local();
    try {
      await this.answered(await this.post(this.body()), stroke);
    } catch {
      this.failed("away");
    } finally {
      this.busy = false;
      if (this.again && !this.gone) this.later(PAUSE);
    }
  }

  post(body) {
    return fetch(this.line.dataset.keep, {
      method: "POST",
      headers: { Accept: "application/json" },
      body,
      signal: AbortSignal.timeout(PATIENCE),
    });
  }

  async answered(answer, stroke) {
    if (answer.status === 401 || answer.redirected) return this.failed("ended");
    const said = answer.headers.get("content-type")?.includes("json") ? await answer.json() : {};
    if (answer.status === 403 && said.token) return this.renew();
    if (said.other) return this.failed("other", said.other);
    if (said.problem) return this.refused(said.problem);
    if (!answer.ok) return this.failed("away");
    this.failures = 0;
    this.around(said);
    if (!said.kept) return this.failing ? this.recovered() : undefined;
    this.failing = false;
    this.kept = Math.max(this.kept, stroke);
    if (this.open()) return this.later(PAUSE);
    localStorage.removeItem(this.own);
    this.form.dataset.safe = "true";
    return this.tell(this.say("kept").replace("%t", clock(said.kept)));
  }

  recovered() {
    this.failing = false;
    if (this.open()) this.later(0);
    else this.tell(this.say("idle"));
  }

  // Signed in again, perhaps in another tab: the tokens of the session before are worth nothing.
  async renew() {
    const answer = await fetch(location.href, { signal: AbortSignal.timeout(PATIENCE) });
    if (answer.status === 401 || answer.redirected) return this.failed("ended");
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector(`form#${this.form.id}`);
    if (!answer.ok || !fresh) return this.failed("away");
    if (fresh.elements.as.value !== this.owner) return this.failed("other", fresh.elements.as.value);
    for (const name of ["_csrf", "token"]) {
      const value = fresh.elements[name].value;
      document.querySelectorAll(`input[name="${name}"]`).forEach((input) => { input.value = value; });
    }
    if (fresh.dataset.token) this.form.dataset.token = fresh.dataset.token;
    return this.later(0);
  }

  failed(why, name = "") {
    this.failing = true;
    const here = this.local();
    this.form.dataset.safe = here ? "true" : "";
    const told = this.said;
    this.tell(this.say(here || !this.open() ? why : "nowhere").replaceAll("%n", name), true);
    if (why === "ended" && told !== this.said) this.line.append(" ", link(this.line.dataset.signIn, this.say("link"), "_blank"));
    if (why !== "other") this.later(Math.min(30000, 2000 * 2 ** this.failures++));
  }

  refused(problem) {
    this.failing = true;
    this.form.dataset.safe = this.local() ? "true" : "";
    this.tell(problem, true);
  }

  // What is said again is not said: it would be read out every few seconds.
  tell(words, bad = false) {
    if (this.said !== words) this.line.textContent = words;
    this.said = words;
    this.line.classList.toggle("bad", bad);
  }

  // Somebody who left the screen open is not here, and does not keep a session alive that should end.
  beat() {
    if (this.gone || this.busy || Date.now() - this.awake > AWAY) return;
    if (this.open()) { this.keep(); return; }
    const body = new URLSearchParams({ beat: 1 });
    for (const name of ["token", "as", "sitting", "from", "of"]) body.set(name, this.form.elements[name]?.value ?? "");
    this.post(body).then((answer) => this.answered(answer, this.stroke)).catch(() => this.failed("away"));
  }

  around({ head, by, others, elsewhere }) {
    show("safe-others", others?.length ? this.say("here").replace("%n", others.join(", ")) : "");
    const newer = head > Number(this.line.dataset.head);
    show("safe-newer", newer ? this.say("newer").replace("%n", by).replace("%r", head) : "");
    const offered = new Set([...document.querySelectorAll("#safe-waiting a")].map((one) => one.href.split("copy=")[1]));
    const fresh = (elsewhere ?? []).find(({ sitting }) => !offered.has(sitting));
    if (fresh) this.offer("elsewhere", fresh.at, fresh.sitting);
    else show("safe-elsewhere", "");
  }

  offer(word, at, sitting) {
    const notice = show("safe-elsewhere", this.say(word).replace("%t", clock(at)));
    const restore = notice.querySelector("a");
    restore.href = this.line.dataset.open + sitting;
    restore.textContent = this.say("restore");
    if (word === "elsewhere") restore.target = "_blank";
  }

  // What a crash or a lost session left in this browser goes to the server, and is offered from there.
  async strays() {
    const names = Object.keys({ ...storage() }).filter((name) => name.startsWith(this.drawer) && name !== this.own);
    for (const name of names) {
      try {
        const { at, body } = JSON.parse(localStorage.getItem(name));
        const sent = new URLSearchParams(body);
        sent.set("token", this.form.elements.token.value);
        sent.set("stray", "1");
        const answer = await this.post(sent);
        if (!answer.ok || answer.redirected) continue;
        localStorage.removeItem(name);
        const said = await answer.json();
        const sitting = name.slice(this.drawer.length);
        if (said.waits) this.offer("stray", at, sitting);
      } catch {
        // It stays where it is, for the next time.
      }
    }
  }

  // The post takes it along; should that fail, it is still here.
  leave() {
    this.local();
    this.form.elements.stroke.value = this.stroke || "";
    this.gone = true;
    clearTimeout(this.timer);
    clearTimeout(this.quick);
  }

  last() {
    if (this.open() && !this.gone) {
      this.local();
      navigator.sendBeacon(this.line.dataset.keep, this.body());
    }
    const body = new URLSearchParams({ gone: 1 });
    for (const name of ["token", "as", "sitting", "of"]) body.set(name, this.form.elements[name]?.value ?? "");
    navigator.sendBeacon(this.line.dataset.keep, body);
    this.gone = true;
  }
}

function storage() {
  try { return localStorage; } catch { return {}; }
}

function clock(at) {
  return new Date(at).toLocaleTimeString(document.documentElement.lang, { hour: "2-digit", minute: "2-digit" });
}

function link(href, words, target) {
  return Object.assign(document.createElement("a"), { href, textContent: words, target });
}

function show(id, words) {
  const notice = document.getElementById(id);
  const line = notice.querySelector("span");
  if (line.textContent !== words) line.textContent = words;
  notice.hidden = !words;
  return notice;
}

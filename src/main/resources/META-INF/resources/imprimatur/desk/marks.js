// What the buttons do to a text. Pure: a deed is { changes, anchor, head }, what is replaced and what is selected then.
const LIST = /^(\s*)([-*+]|\d{1,9}[.)])(\s+)(\[[ xX]\]\s+)?/;
const QUOTE = /^\s{0,3}>\s?/;
const HEADING = /^\s{0,3}(#{1,6})\s+/;
// Words without blanks between them are left alone: nobody means the whole sentence.
const WORDY = /(?!\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana})[\p{L}\p{N}_]/u;

const replaced = (from, to, insert, anchor, head = anchor) => ({ changes: [{ from, to, insert }], anchor, head });

function run(text, at, step, sign) {
  let length = 0;
  while (text[step < 0 ? at - 1 - length : at + length] === sign) length++;
  return length;
}

function has(length, mark) {
  if (mark[0] !== "*") return length >= mark.length;
  return mark.length === 2 ? length >= 2 : length % 2 === 1;
}

function meant(text, from, to) {
  if (from === to) {
    while (from > 0 && WORDY.test(text[from - 1])) from--;
    while (to < text.length && WORDY.test(text[to])) to++;
    return [from, to];
  }
  while (from < to && /\s/.test(text[from])) from++;
  while (to > from && /\s/.test(text[to - 1])) to--;
  return [from, to];
}

/** Bold, italic, code, struck through: puts marks around what is selected, or takes them away. */
export function mark(text, start, end, sign) {
  let [from, to] = meant(text, start, end);
  const size = sign.length;
  if (has(Math.min(run(text, from, -1, sign[0]), run(text, to, 1, sign[0])), sign)) {
    return replaced(from - size, to + size, text.slice(from, to), from - size, to - size);
  }
  const inner = text.slice(from, to);
  const inside = Math.min(run(inner, 0, 1, sign[0]), run(inner, inner.length, -1, sign[0]));
  if (inner.length > 2 * size && has(inside, sign)) {
    return replaced(from, to, inner.slice(size, -size), from, to - 2 * size);
  }
  // A mark that closes after punctuation and before a letter is none; Chinese, without blanks, often has it so.
  while (to > from + 1 && /\p{P}/u.test(text[to - 1]) && /[\p{L}\p{N}]/u.test(text[to] ?? "")) to--;
  const anchor = from + size;
  return replaced(from, to, sign + text.slice(from, to) + sign, anchor, anchor + to - from);
}

function lines(text, from, to) {
  const start = text.lastIndexOf("\n", from - 1) + 1;
  const last = to > from && text[to - 1] === "\n" ? to - 1 : to;
  const end = text.indexOf("\n", last);
  return [start, end < 0 ? text.length : end];
}

function eachLine(text, from, to, change) {
  const [start, end] = lines(text, from, to);
  const fresh = text.slice(start, end).split("\n").map(change).join("\n");
  const fromEnd = end - to;
  return from === to
    ? replaced(start, end, fresh, Math.max(start, start + fresh.length - fromEnd))
    : replaced(start, end, fresh, start, start + fresh.length);
}

/** A heading of this level; the same once more makes it a paragraph. */
export function heading(text, from, to, level) {
  return eachLine(text, from, to, (line) => {
    const was = HEADING.exec(line);
    const words = was ? line.slice(was[0].length) : line;
    return was?.[1].length === level ? words : `${"#".repeat(level)} ${words}`;
  });
}

export function list(text, from, to, numbered) {
  const [start, end] = lines(text, from, to);
  const all = text.slice(start, end).split("\n");
  const kind = (line) => LIST.exec(line)?.[2];
  const done = all.filter((line) => line.trim()).every((line) => kind(line) && /\d/.test(kind(line)) === numbered);
  let number = 0;
  return eachLine(text, from, to, (line) => {
    if (!line.trim() && all.length > 1) return line;
    const was = LIST.exec(line);
    const words = was ? line.slice(was[0].length) : line;
    if (done && was) return (was[1] ?? "") + words;
    return `${was?.[1] ?? ""}${numbered ? `${++number}.` : "-"} ${words}`;
  });
}

export function quote(text, from, to) {
  const [start, end] = lines(text, from, to);
  const done = text.slice(start, end).split("\n").every((line) => QUOTE.test(line));
  return eachLine(text, from, to, (line) => (done ? line.replace(QUOTE, "") : `> ${line}`));
}

/** Code within a line, or a block of it where whole lines are selected. */
export function code(text, from, to) {
  if (!text.slice(from, to).includes("\n")) return mark(text, from, to, "`");
  const [start, end] = lines(text, from, to);
  const inner = text.slice(start, end);
  if (/^```[^\n]*\n[^]*\n```$/.test(inner)) {
    const bare = inner.replace(/^```[^\n]*\n/, "").replace(/\n```$/, "");
    return replaced(start, end, bare, start, start + bare.length);
  }
  return replaced(start, end, "```\n" + inner + "\n```", start + 4, start + 4 + inner.length);
}

/** Words stay words, whatever Markdown would read in them. */
export const escaped = (words) => words.replace(/\s+/g, " ").trim().replace(/([\\[\]`*_<>!])/g, "\\$1");

export const target = (address) => (/[\s()<>]/.test(address) ? `<${address.replace(/[<>\n]/g, encodeURIComponent)}>` : address);

/** A link in the place of what is selected. */
export function link(text, from, to, words, address) {
  const selected = text.slice(from, to);
  const shown = selected.trim() && !selected.includes("\n") && words === selected ? selected : escaped(words);
  const written = `[${shown}](${target(address)})`;
  return replaced(from, to, written, from + written.length);
}

/** Something that stands on lines of its own, with a blank line before and after. */
export function block(text, from, to, written) {
  const before = text.slice(0, from);
  const after = text.slice(to);
  const gap = !before.trim() || /\n\s*\n$/.test(before) ? "" : before.endsWith("\n") ? "\n" : "\n\n";
  const rest = !after || /^\s*\n\s*\n/.test(after) ? "" : after.startsWith("\n") ? "\n" : "\n\n";
  const at = from + gap.length;
  return { ...replaced(from, to, gap + written + rest, at + written.length), at };
}

/** The next number that no footnote has; its text goes to the end, where the cursor waits for it. */
export function footnote(text, _from, to) {
  const taken = [...text.matchAll(/\[\^(\d+)\]/g)].map((found) => Number(found[1]));
  const number = Math.max(0, ...taken) + 1;
  const sign = `[^${number}]`;
  const tail = `${text.endsWith("\n") ? (/\n\[\^[^\n]*\n$/.test(text) ? "" : "\n") : "\n\n"}${sign}: `;
  const cursor = text.length + sign.length + tail.length;
  return { changes: [{ from: to, to, insert: sign }, { from: text.length, to: text.length, insert: tail }], anchor: cursor, head: cursor };
}

/** Enter in a list or a quote goes on with it; in an empty item it ends it. Nothing elsewhere. */
export function enter(text, at) {
  const [start, end] = lines(text, at, at);
  const line = text.slice(start, end);
  const quoted = /^(\s{0,3}>\s?)+/.exec(line)?.[0] ?? "";
  const item = LIST.exec(line.slice(quoted.length));
  const sign = quoted + (item?.[0] ?? "");
  if (!sign || at < start + sign.length) return null;
  // Without a blank line what follows would still belong to the item before.
  if (!line.slice(sign.length).trim()) return start > 0 && text[start - 2] !== "\n" ? replaced(start, end, "\n", start + 1) : replaced(start, end, "", start);
  const next = item ? item[1] + item[2].replace(/\d+/, (number) => String(Number(number) + 1)) + item[3] + (item[4] ? "[ ] " : "") : "";
  const fresh = "\n" + quoted + next;
  return replaced(at, at, fresh, at + fresh.length);
}

/** Words and characters as people count them: a Chinese character is one. */
export function count(text) {
  const plain = text.replace(/\]\([^)]*\)/g, "] ").replace(/[#>*_`|~[\]-]+/g, " ");
  const han = plain.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  const words = plain.match(/(?:(?!\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana})[\p{L}\p{N}'’])+/gu)?.length ?? 0;
  return han + words;
}

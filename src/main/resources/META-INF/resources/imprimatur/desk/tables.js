// Pipe tables: what stands around the cursor, and what it looks like with a row or a column more. Pure, as marks.js is.
import { block } from "./marks.js";

const DELIMITER = /^\s*\|?\s*:?-+:?\s*(\|\s*:?-+:?\s*)*\|?\s*$/;
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\ud840-\ud87f][\udc00-\udfff]/g;
const width = (cell) => [...cell].length + (cell.match(WIDE)?.length ?? 0);

function cells(line) {
  const bare = line.trim().replace(/^\|/, "");
  const found = [];
  let cell = "";
  for (let at = 0; at < bare.length; at++) {
    if (bare[at] === "\\" && at + 1 < bare.length) cell += bare[at] + bare[++at];
    else if (bare[at] === "|") { found.push(cell.trim()); cell = ""; } else cell += bare[at];
  }
  if (cell.trim()) found.push(cell.trim());
  return found;
}

const alignment = (dashes) => (/^:.*:$/.test(dashes) ? "center" : dashes.endsWith(":") ? "right" : dashes.startsWith(":") ? "left" : "");

function around(text, at) {
  const all = text.split("\n");
  let start = 0;
  let number = 0;
  while (number < all.length - 1 && start + all[number].length < at) start += all[number++].length + 1;
  const isRow = (line) => line !== undefined && line.includes("|") && line.trim() !== "";
  if (!isRow(all[number])) return null;
  let first = number;
  while (isRow(all[first - 1])) first--;
  let last = number;
  while (isRow(all[last + 1])) last++;
  const from = all.slice(0, first).reduce((sum, line) => sum + line.length + 1, 0);
  return { from, lines: all.slice(first, last + 1), line: number - first, column: at - start };
}

/** The table in which the cursor is: its rows, the header first, how its columns are set, and the cursor's cell. */
export function tableAt(text, at) {
  const found = around(text, at);
  if (!found || found.lines.length < 2 || !DELIMITER.test(found.lines[1])) return null;
  const rows = found.lines.filter((_, line) => line !== 1).map(cells);
  const columns = Math.max(...rows.map((row) => row.length));
  const aligned = cells(found.lines[1]).map(alignment);
  const before = found.lines[found.line].slice(0, found.column).replace(/^\s*\|/, "").replace(/\\./g, "");
  return {
    from: found.from,
    to: found.from + found.lines.join("\n").length,
    rows: rows.map((row) => [...row, ...Array(columns - row.length).fill("")]),
    align: Array.from({ length: columns }, (_, column) => aligned[column] ?? ""),
    row: found.line < 2 ? 0 : found.line - 1,
    column: Math.min(columns - 1, before.split("|").length - 1),
  };
}

function padded(cell, room, align) {
  const space = room - width(cell);
  const left = align === "right" ? space : align === "center" ? Math.floor(space / 2) : 0;
  return " ".repeat(left) + cell + " ".repeat(space - left);
}

function dashes(room, align) {
  const line = "-".repeat(room - (align === "center" ? 2 : align ? 1 : 0));
  return (align === "left" || align === "center" ? ":" : "") + line + (align === "right" || align === "center" ? ":" : "");
}

/** The table in columns that stand below each other in a face of even width. */
export function written(table) {
  const rooms = table.align.map((_, column) => Math.max(3, ...table.rows.map((row) => width(row[column]))));
  const row = (some) => `| ${some.map((cell, column) => padded(cell, rooms[column], table.align[column])).join(" | ")} |`;
  const [header, ...rest] = table.rows;
  return [row(header), `| ${rooms.map((room, column) => dashes(room, table.align[column])).join(" | ")} |`, ...rest.map(row)].join("\n");
}

// Where the words of a cell begin in the table as it is written.
function place(text, row, column) {
  const lines = text.split("\n");
  const line = row === 0 ? 0 : row + 1;
  const start = lines.slice(0, line).reduce((sum, one) => sum + one.length + 1, 0);
  let at = 0;
  for (let pipes = -1; at < lines[line].length; at++) {
    if (lines[line][at] === "\\") at++;
    else if (lines[line][at] === "|" && ++pipes === column) break;
  }
  const gap = /^\|\s?(\s*)/.exec(lines[line].slice(at));
  const words = /[^|\s]/.test(lines[line].slice(at + 1, lines[line].indexOf("|", at + 1))) ? gap[0].length : 2;
  return start + at + words;
}

function deed(was, now) {
  const fresh = written(now);
  const anchor = was.from + place(fresh, now.row, now.column);
  const head = anchor + (now.selects ? now.rows[now.row][now.column].length : 0);
  return { changes: [{ from: was.from, to: was.to, insert: fresh }], anchor, head };
}

const without = (some, at) => some.filter((_, index) => index !== at);
const withOne = (some, at, one) => [...some.slice(0, at), one, ...some.slice(at)];

/** What can be done to a table; each gives the table as it is then, or nothing where it cannot. */
export const changes = {
  "row-add": (table) => ({ ...table, rows: withOne(table.rows, table.row + 1, table.align.map(() => "")), row: table.row + 1 }),
  "row-remove": (table) => table.row > 0 && { ...table, rows: without(table.rows, table.row), row: Math.min(table.row, table.rows.length - 2) },
  "column-add": (table) => ({
    ...table,
    rows: table.rows.map((row) => withOne(row, table.column + 1, "")),
    align: withOne(table.align, table.column + 1, ""),
    column: table.column + 1,
  }),
  "column-remove": (table) => table.align.length > 1 && {
    ...table,
    rows: table.rows.map((row) => without(row, table.column)),
    align: without(table.align, table.column),
    column: Math.max(0, table.column - 1),
  },
  left: (table) => aligned(table, "left"),
  center: (table) => aligned(table, "center"),
  right: (table) => aligned(table, "right"),
  next: (table) => moved(table, 1),
  previous: (table) => moved(table, -1),
};

const aligned = (table, how) => ({ ...table, align: table.align.map((was, column) => (column !== table.column ? was : was === how ? "" : how)) });

function moved(table, step) {
  const columns = table.align.length;
  const cell = table.row * columns + table.column + step;
  if (cell < 0) return null;
  const row = Math.floor(cell / columns);
  const rows = row < table.rows.length ? table.rows : [...table.rows, table.align.map(() => "")];
  return { ...table, rows, row, column: cell % columns, selects: true };
}

/** Does something to the table at the cursor; nothing where there is none. */
export function change(text, at, what) {
  const was = tableAt(text, at);
  const now = was && changes[what](was);
  return now ? deed(was, now) : null;
}

/** A new table, its first cell selected to be written over. */
export function insert(text, from, to, header) {
  const table = { rows: [[header, header], ["", ""], ["", ""]], align: ["", ""] };
  const made = block(text, from, to, written(table));
  return { changes: made.changes, anchor: made.at + 2, head: made.at + 2 + header.length };
}

/** Cells that were copied from a sheet; nothing where it is no sheet. */
export function fromSheet(copied) {
  const lines = copied.replace(/\r\n?/g, "\n").replace(/\n+$/, "").split("\n");
  const columns = lines[0].split("\t").length;
  if (lines.length < 2 || columns < 2 || !lines.every((line) => line.split("\t").length === columns)) return null;
  const rows = lines.map((line) => line.split("\t").map((cell) => cell.trim().replace(/\|/g, "\\|")));
  return written({ rows, align: rows[0].map(() => "") });
}

/*
 * `npm run check:matrix`: everybody asks for everything, in minutes and in as many processes as there are processors, and
 * the answers are compared with table.txt. Names of actors as arguments ask those alone and write nothing.
 */
import { fork } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { faultsOf } from "./rules.ts";
import { changedLines, tableText } from "./table.ts";
import type { Whole } from "./whole.ts";

const TABLE = join(import.meta.dirname, "table.txt");
const names = process.argv.slice(2);
const parts = Math.min(availableParallelism() + 1, 4);

/** Runs one part in a process of its own. */
function run(part: number): Promise<Whole> {
  return new Promise((done, fail) => {
    const child = fork(join(import.meta.dirname, "part.ts"), [String(part), String(parts), names.join(",")]);
    child.once("message", (whole) => done(whole as Whole));
    // Its end may be heard of before its last words: they have all come once the line is closed.
    const ended = (): void => fail(new Error(`part ${String(part)} ended with ${String(child.exitCode)}`));
    child.once("disconnect", ended);
    child.once("exit", (code) => code !== 0 && ended());
  });
}

const wholes = await Promise.all(Array.from({ length: parts }, (_, part) => run(part)));
const lines = wholes.flatMap((whole) => whole.lines);
const actual = tableText(lines);
const changed = changedLines(existsSync(TABLE) ? readFileSync(TABLE, "utf8") : "", actual);
const faults = [...faultsOf(lines), ...wholes.flatMap((whole) => whole.gaps)];
if (names.length > 0) process.stdout.write(actual);
else if (process.env["KHUNG_UPDATE_TABLE"] === "1") writeFileSync(TABLE, actual);
else if (changed.length > 0) {
  process.stdout.write(`${changed.slice(0, 200).join("\n")}\n${String(changed.length)} lines changed.\n`);
  process.stdout.write(
    "Read each against the rights of the roles; if all are meant, renew with KHUNG_UPDATE_TABLE=1.\n",
  );
  process.exitCode = 1;
}
if (faults.length > 0) {
  process.stdout.write(`${faults.slice(0, 200).join("\n")}\n${String(faults.length)} rules are broken.\n`);
  process.exitCode = 1;
}

// Adds up what vitest reported. `tally.mjs again REPORT` prints the files worth a second walk; `tally.mjs count REPORT
// [SECOND]` prints how many tests passed and failed, where a file that was walked twice counts as it ended.
import { existsSync, readFileSync } from "node:fs";
import { sep } from "node:path";

const [verb, ...paths] = process.argv.slice(2);
const reports = paths.filter((path) => existsSync(path)).map((path) => JSON.parse(readFileSync(path, "utf8")));

/** The path below the project, wherever the checkout stands and by whatever link it was reached. */
const below = (path) => {
  const parts = path.split(sep);
  return parts.slice(Math.max(0, parts.lastIndexOf("test"))).join("/");
};
const files = (report) => report.testResults.map((file) => ({ ...file, name: below(file.name) }));
const broken = (file) => file.status === "failed" || file.assertionResults.some((test) => test.status === "failed");

/** Only what drives a real browser or a whole server may stumble over a busy machine; five files at most. */
const again = (report) => {
  const names = files(report)
    .filter(broken)
    .map((file) => file.name);
  const walks = names.every((name) => /^test\/(browser|journey)\//.test(name));
  return walks && names.length <= 5 ? names : [];
};

const count = () => {
  const ended = new Map();
  for (const report of reports) for (const file of files(report)) ended.set(file.name, file);
  let passed = 0;
  let failed = 0;
  for (const file of ended.values()) {
    const bad = file.assertionResults.filter((test) => test.status === "failed").length;
    passed += file.assertionResults.filter((test) => test.status === "passed").length;
    failed += broken(file) ? Math.max(1, bad) : 0;
  }
  return `${passed} ${failed}`;
};

if (reports.length === 0) console.log(verb === "count" ? "0 1" : "");
else console.log(verb === "count" ? count() : again(reports[0]).join(" "));

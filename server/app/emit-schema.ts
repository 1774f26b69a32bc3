import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { makeSchema, schemaText } from "./schema.ts";

const file = fileURLToPath(new URL("../../schema/schema.graphql", import.meta.url));
const text = schemaText(await makeSchema());

if (process.argv.includes("--check")) {
  let committed = "";
  try {
    committed = readFileSync(file, "utf8");
  } catch {
    // A missing file is a stale one.
  }
  if (committed !== text) {
    process.stderr.write("schema/schema.graphql is not up to date: run `npm run schema`\n");
    process.exitCode = 1;
  }
} else {
  writeFileSync(file, text);
}

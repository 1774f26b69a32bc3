/*
 * `npm run schema` writes what the server publishes about itself; `--check` fails when the committed files are stale.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { frameworkSchemaText } from "../framework/index.ts";
import { workEventsSchemaText } from "../work/index.ts";
import { makeSchema, schemaText } from "./schema.ts";

const texts = {
  "schema.graphql": schemaText(await makeSchema()),
  "framework.schema.json": frameworkSchemaText(),
  "work-events.schema.json": workEventsSchemaText(),
};

for (const [name, text] of Object.entries(texts)) {
  const file = fileURLToPath(new URL(`../../schema/${name}`, import.meta.url));
  if (!process.argv.includes("--check")) writeFileSync(file, text);
  else if (committed(file) !== text) {
    process.stderr.write(`schema/${name} is not up to date: run \`npm run schema\`\n`);
    process.exitCode = 1;
  }
}

/** The text as it was committed; a missing file is a stale one. */
function committed(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}

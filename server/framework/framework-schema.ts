import { z } from "zod";
import { ExtensionFile } from "./extension/extension-file.ts";
import { AnyFrameworkFile } from "./framework-yaml.ts";

/**
 * The JSON Schema of framework files, extensions included, for editors and other programs.
 *
 * Exact numbers may stand as bare numbers in YAML; the reader takes their digits.
 */
export function frameworkJsonSchema(): object {
  const { $defs = {}, ...schema } = z.toJSONSchema(z.union([AnyFrameworkFile, ExtensionFile]), {
    target: "draft-2020-12",
    io: "input",
  });
  const definitions = Object.entries($defs).map(([name, { id: _id, ...definition }]) => {
    return [name, name === "ExactText" ? { ...definition, type: ["string", "number"] } : definition] as const;
  });
  return { ...schema, $defs: Object.fromEntries(definitions) };
}

/** The text of `schema/framework.schema.json`. */
export function frameworkSchemaText(): string {
  return `${JSON.stringify(frameworkJsonSchema(), null, 2)}\n`;
}

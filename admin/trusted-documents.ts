import { createHash } from "node:crypto";
import { readdir, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { type DocumentNode, Kind, print } from "graphql";
import type { Plugin } from "vite";

const OPERATIONS = resolve(import.meta.dirname, "../schema/operations");

/** The console's documents: what each file of operations exports, and the text of every operation by its id. */
export interface Documents {
  /** Absolute path of a file → names of its exports → the operation there, none for a fragment. */
  readonly files: ReadonlyMap<string, ReadonlyMap<string, Operation | null>>;
  readonly texts: Readonly<Record<string, string>>;
}

interface Operation {
  readonly name: string;
  /** A question or a change, which are carried differently through bad times. */
  readonly operation: string;
  readonly id: string;
}

/**
 * Puts the id of each document in the place of its text, and writes the texts down for the server, which runs no others
 * for a session.
 *
 * @param manifest file of the texts: an object of `id: text`, the id being the SHA-256 of the text.
 */
export function trustedDocuments(manifest: string): Plugin {
  let documents: Documents = { files: new Map(), texts: {} };
  return {
    name: "khung-trusted-documents",
    apply: "build",
    enforce: "pre",
    async buildStart() {
      documents = await readDocuments();
    },
    load(id) {
      const exported = documents.files.get(id);
      return exported === undefined ? null : moduleOf(exported);
    },
    async writeBundle() {
      await writeFile(manifest, JSON.stringify(documents.texts));
    },
  };
}

/**
 * Reads every file of operations.
 *
 * @throws Error when two operations share a name, under which answers are kept apart, or a file exports something else.
 */
export async function readDocuments(): Promise<Documents> {
  const files = new Map<string, ReadonlyMap<string, Operation | null>>();
  const texts: Record<string, string> = {};
  const names = new Map<string, string>();
  for (const entry of await readdir(OPERATIONS, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith(".ts")) continue;
    const file = join(entry.parentPath, entry.name);
    const exported = new Map<string, Operation | null>();
    for (const [key, document] of Object.entries((await import(pathToFileURL(file).href)) as Record<string, unknown>)) {
      if (!isDocument(document)) throw new Error(`${file}: ${key} is no document`);
      const operation = operationOf(document);
      exported.set(key, operation);
      if (operation === null) continue;
      const text = print(document);
      if ((names.get(operation.name) ?? text) !== text) throw new Error(`${file}: two documents ${operation.name}`);
      names.set(operation.name, text);
      texts[operation.id] = text;
    }
    files.set(file, exported);
  }
  return { files, texts };
}

function isDocument(value: unknown): value is DocumentNode {
  return typeof value === "object" && value !== null && (value as { kind?: unknown }).kind === Kind.DOCUMENT;
}

function operationOf(document: DocumentNode): Operation | null {
  const operation = document.definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION);
  if (operation?.kind !== Kind.OPERATION_DEFINITION) return null;
  return {
    name: operation.name?.value ?? "",
    operation: operation.operation,
    id: createHash("sha256").update(print(document)).digest("hex"),
  };
}

/** A module with the same exports; of an operation it keeps the name, by which answers are told apart, and its kind. */
function moduleOf(exported: ReadonlyMap<string, Operation | null>): string {
  return [...exported]
    .map(([key, operation]) => {
      if (operation === null) return `export const ${key} = null;\n`;
      const head = { kind: "OperationDefinition", operation: operation.operation, name: { value: operation.name } };
      const value = { documentId: operation.id, definitions: [head] };
      return `export const ${key} = ${JSON.stringify(value)};\n`;
    })
    .join("");
}

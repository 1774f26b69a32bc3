import { posix } from "node:path";
import { type Document, DOMParser } from "@xmldom/xmldom";
import { fromBuffer } from "yauzl";
import { all, type OfficeFile } from "./office-file.ts";
import { sheetFaults } from "./sheet-faults.ts";
import { wordFaults } from "./word-faults.ts";

const OFFICE_DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";
/** Namespace of `r:id` and its like, by which a part names another one. */
const RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/**
 * What is wrong with a DOCX or XLSX file, read without the libraries that made it: the archive, well-formed parts, types
 * of content, relationships that lead somewhere, and what Word and Excel would offer to "repair".
 */
export async function packageFaults(bytes: Buffer): Promise<string[]> {
  const parts = await partsOf(bytes);
  const faults: string[] = [];
  const trees = new Map<string, Document>();
  for (const [name, content] of parts) {
    if (!/\.(xml|rels)$/.test(name)) continue;
    try {
      trees.set(name, parsed(content.toString("utf8")));
    } catch (error) {
      faults.push(`${name}: ${String(error)}`);
    }
  }
  faults.push(...typeFaults(parts, trees), ...relationFaults(parts, trees));
  const targets = (part: string): Map<string, string> =>
    new Map(relationsOf(trees, part).map(({ id, target }) => [id, target]));
  const main = relationsOf(trees, "").find(({ type }) => type === OFFICE_DOCUMENT)?.target ?? "";
  if (!trees.has(main)) return [...faults, "no document"];
  const file: OfficeFile = { parts, trees, targets, main };
  return [...faults, ...(main.startsWith("word/") ? wordFaults(file) : sheetFaults(file))];
}

function parsed(xml: string): Document {
  if (xml.includes("\u0000")) throw new SyntaxError("a NUL character");
  const fail = (level: string, message: string): never => {
    throw new SyntaxError(`${level}: ${message}`);
  };
  return new DOMParser({ onError: fail }).parseFromString(xml, "text/xml");
}

function partsOf(bytes: Buffer): Promise<Map<string, Buffer>> {
  return new Promise((done, fail) => {
    const parts = new Map<string, Buffer>();
    fromBuffer(bytes, { lazyEntries: true, strictFileNames: true, validateEntrySizes: true }, (error, archive) => {
      if (error) return fail(error);
      archive.on("error", fail);
      archive.on("end", () => done(parts));
      archive.on("entry", (entry: { readonly fileName: string }) => {
        if (parts.has(entry.fileName)) return fail(new SyntaxError(`twice: ${entry.fileName}`));
        archive.openReadStream(entry as never, (problem, stream) => {
          if (problem) return fail(problem);
          const pieces: Buffer[] = [];
          stream.on("data", (piece: Buffer) => pieces.push(piece));
          stream.on("error", fail);
          stream.on("end", () => {
            if (!entry.fileName.endsWith("/")) parts.set(entry.fileName, Buffer.concat(pieces));
            archive.readEntry();
          });
        });
      });
      archive.readEntry();
    });
  });
}

/** Every part has a type of content, and no type is of a part that is not there. */
function typeFaults(parts: ReadonlyMap<string, Buffer>, trees: ReadonlyMap<string, Document>): string[] {
  const types = trees.get("[Content_Types].xml");
  if (!types) return ["no [Content_Types].xml"];
  const endings = new Set(all(types, "Default").map((one) => one.getAttribute("Extension")?.toLowerCase()));
  const named = all(types, "Override").map((one) => (one.getAttribute("PartName") ?? "").slice(1));
  const typeless = [...parts.keys()].filter(
    (name) =>
      name !== "[Content_Types].xml" && !named.includes(name) && !endings.has(name.slice(name.lastIndexOf(".") + 1)),
  );
  return [
    ...typeless.map((name) => `${name} has no type of content`),
    ...named.filter((name) => !parts.has(name)).map((name) => `a type of content is of ${name}, which is not there`),
    ...named.filter((name, at) => named.indexOf(name) !== at).map((name) => `two types of content are of ${name}`),
  ];
}

interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly isOutside: boolean;
}

function relationsOf(trees: ReadonlyMap<string, Document>, part: string): Relation[] {
  const folder = posix.dirname(part);
  const rels = posix.join(folder, "_rels", `${posix.basename(part)}.rels`);
  return all(trees.get(rels), "Relationship").map((one) => {
    const target = one.getAttribute("Target") ?? "";
    return {
      id: one.getAttribute("Id") ?? "",
      type: one.getAttribute("Type") ?? "",
      target: target.startsWith("/") ? target.slice(1) : posix.join(folder, target),
      isOutside: one.getAttribute("TargetMode") === "External",
    };
  });
}

/** Relationships lead to parts that are there, and ids that a part uses are among its relationships. */
function relationFaults(parts: ReadonlyMap<string, Buffer>, trees: ReadonlyMap<string, Document>): string[] {
  return ["", ...parts.keys()].flatMap((part) => {
    const relations = relationsOf(trees, part);
    const ids = relations.map(({ id }) => id);
    const used = all(trees.get(part), "*").flatMap((element) =>
      [...element.attributes].filter(({ namespaceURI }) => namespaceURI === RELATION).map(({ value }) => value),
    );
    return [
      ...relations.filter(({ isOutside }) => isOutside).map(({ id }) => `${part}: ${id} leads outside`),
      ...relations
        .filter(({ isOutside, target }) => !isOutside && !parts.has(target))
        .map(({ target }) => `${part}: leads to ${target}, which is not there`),
      ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${part}: ${id} stands twice`),
      ...used.filter((id) => !ids.includes(id)).map((id) => `${part}: uses ${id}, which leads nowhere`),
    ];
  });
}

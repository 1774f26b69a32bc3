import { Refused, tidy } from "../kernel/index.ts";
import { FILE_LIMITS } from "./file-limits.ts";

/** Content that is kept, with the endings that a name of it may have; the first is given to a name without one. */
export const ENDINGS: Readonly<Record<string, readonly string[]>> = {
  "application/pdf": ["pdf"],
  "image/jpeg": ["jpg", "jpeg", "jfif"],
  "image/png": ["png"],
  "image/webp": ["webp"],
  "image/heic": ["heic", "heif"],
  "image/heif": ["heif", "heic", "hif"],
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ["docx"],
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": ["xlsx"],
  "application/vnd.openxmlformats-officedocument.presentationml.presentation": ["pptx"],
  "application/vnd.oasis.opendocument.text": ["odt"],
  "application/vnd.oasis.opendocument.spreadsheet": ["ods"],
  "text/plain": ["txt", "log", "md", "json"],
  "text/csv": ["csv", "tsv"],
};

/** Kinds of files in words, for sentences. */
export const KINDS = "PDF, JPEG, PNG, WebP, HEIC, DOCX, XLSX, PPTX, ODT, ODS, TXT, CSV";

/** The same for programs that send files: endings, and the kinds in words. */
export const FILE_KINDS = { fileEndings: [...new Set(Object.values(ENDINGS).flat())], fileKinds: KINDS };

/** Control characters, and marks that turn the direction of a name so that its ending reads as another. */
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u061c\u202a-\u202e\u2066-\u2069\ufeff]/g;

/**
 * The name as it is kept: NFC, without characters that show nothing or that a file system forbids, at most 200 long.
 *
 * Example: `"Báo cáo: quý\u202e 3 .pdf"` → `"Báo cáo_ quý 3.pdf"`.
 *
 * @throws Refused `file.namePath` when the name holds a path.
 */
export function cleanName(name: string): string {
  if (/[\\/]/.test(name)) throw new Refused("file.namePath");
  const { stem, ending } = partsOf(tidy(name.toWellFormed().replace(UNSEEN, "")).replace(/[<>:"|?*]/g, "_"));
  const start = stem.replace(/^[.\s]+|[.\s]+$/g, "") || "tep";
  return (
    start.slice(0, FILE_LIMITS.nameLength - ending.length - 1).toWellFormed() + (ending === "" ? "" : `.${ending}`)
  );
}

/** The part after the last dot, in lower case, where it looks like an ending. */
export function endingOf(name: string): string {
  return partsOf(name).ending;
}

/**
 * The name with an ending that fits the content: one without an ending gets its own.
 *
 * Somebody who opens the file later goes by the ending, so a wrong one is refused, not mended.
 *
 * @throws Refused `file.nameDiffers` when the ending says something else than the content.
 */
export function nameFor(name: string, contentType: string): string {
  const endings = ENDINGS[contentType] ?? [];
  const ending = endingOf(name);
  if (ending === "") return cleanName(`${name}.${endings[0] ?? "bin"}`);
  if (!endings.includes(ending)) throw new Refused("file.nameDiffers", { name, expected: `.${endings.join(", .")}` });
  return name;
}

function partsOf(name: string): { stem: string; ending: string } {
  const found = /^(.+)\.([A-Za-z0-9]{1,8})$/.exec(name.trim());
  return found ? { stem: found[1] ?? "", ending: (found[2] ?? "").toLowerCase() } : { stem: name, ending: "" };
}

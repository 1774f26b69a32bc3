import { createHash } from "node:crypto";
import { fileTypeFromBuffer } from "file-type";
import { Refused, TooLarge } from "../kernel/index.ts";
import { assertSoundArchive } from "./archive.ts";
import { FILE_LIMITS, megabytes } from "./file-limits.ts";
import { cleanName, ENDINGS, endingOf, KINDS, nameFor } from "./file-name.ts";
import { decodeText } from "./text.ts";

const TEXTS = ["text/plain", "text/csv"];

/** A file as somebody sends it. */
export interface IncomingFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** What is known of a file from its content. */
export interface ExaminedFile {
  readonly name: string;
  readonly sha256: string;
  readonly size: number;
  readonly contentType: string;
}

/**
 * Finds out what a file is from its content alone, and refuses what is not kept.
 *
 * An archive, which office files are, is proved before anything reads it.
 *
 * @throws TooLarge `file.size` over 20 MB.
 * @throws Refused `file.empty`, `file.namePath`, `file.type`, `file.nameDiffers`, or what an unsound archive is refused for.
 */
export async function examineFile({ name, bytes }: IncomingFile): Promise<ExaminedFile> {
  if (bytes.length === 0) throw new Refused("file.empty");
  if (bytes.length > FILE_LIMITS.bytes) throw new TooLarge("file.size", { limit: megabytes(FILE_LIMITS.bytes) });
  const cleaned = cleanName(name);
  const contentType = await contentTypeOf(bytes, cleaned);
  if (contentType === null) throw new Refused("file.type", { kinds: KINDS });
  return {
    name: nameFor(cleaned, contentType),
    sha256: createHash("sha256").update(bytes).digest("hex"),
    size: bytes.length,
    contentType,
  };
}

async function contentTypeOf(bytes: Buffer, name: string): Promise<string | null> {
  if (bytes.subarray(0, 4).toString("latin1") === "PK\x03\x04") await assertSoundArchive(bytes);
  const known = await fileTypeFromBuffer(bytes).catch(() => undefined);
  if (known !== undefined && Object.hasOwn(ENDINGS, known.mime)) return known.mime;
  // Nothing in a text says what it is for: here the ending may choose, between two harmless kinds. A text that begins
  // like something else (a header "BM" as a picture does) is one when its name says so.
  const named = TEXTS.find((type) => ENDINGS[type]?.includes(endingOf(name)));
  if ((known !== undefined && named === undefined) || decodeText(bytes) === null) return null;
  return named ?? "text/plain";
}

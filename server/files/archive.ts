import { crc32, createInflateRaw } from "node:zlib";
import { type Entry, fromBufferPromise, type ZipFile } from "yauzl";
import { Refused } from "../kernel/index.ts";
import { FILE_LIMITS, megabytes } from "./file-limits.ts";

/** Longest record that may stand between two entries: a data descriptor with its mark and long sizes. */
const DESCRIPTOR_BYTES = 24;
const LOCAL_HEADER = Buffer.from("PK\x03\x04", "latin1");
const [STORED, DEFLATED] = [0, 8];
const SIZES_FOLLOW = 0x08;

/** An entry of an archive with the place of its data. */
interface Part {
  readonly entry: Entry;
  readonly data: Buffer;
}

/**
 * Proves an archive by inflating all of it, in pieces that are counted and thrown away.
 *
 * What its headers say is believed nowhere: sizes are those that come out, and the entries must lie one after the other
 * from the first byte to the directory, so that every program reads the same entries from it and none lies hidden.
 *
 * @throws Refused `file.archiveEncrypted`, `file.archiveNames`, `file.archiveEntries`, `file.archiveBomb`,
 * `file.archiveBroken`.
 */
export async function assertSoundArchive(bytes: Buffer): Promise<void> {
  const budget = budgetOf(bytes);
  for (const part of await partsOf(bytes)) await inflate(part, budget, () => undefined);
}

/**
 * Reads entries of an archive that has been proved.
 *
 * @param wanted tells by its name whether an entry is read.
 * @param limit most bytes that they may have together.
 * @throws Refused `file.archiveBomb` over the limit.
 */
export async function readArchive(
  bytes: Buffer,
  wanted: (name: string) => boolean,
  limit: number = FILE_LIMITS.archiveBytes,
): Promise<Map<string, Buffer>> {
  const budget = { left: limit };
  const found = new Map<string, Buffer>();
  for (const part of await partsOf(bytes)) {
    if (!wanted(part.entry.fileName)) continue;
    const pieces: Buffer[] = [];
    await inflate(part, budget, (piece) => pieces.push(piece));
    found.set(part.entry.fileName, Buffer.concat(pieces));
  }
  return found;
}

/** Bytes that may still come out. */
interface Budget {
  left: number;
}

function budgetOf(bytes: Buffer): Budget {
  const byRatio = Math.max(FILE_LIMITS.archiveFreeBytes, bytes.length * FILE_LIMITS.archiveRatio);
  return { left: Math.min(FILE_LIMITS.archiveBytes, byRatio) };
}

async function partsOf(bytes: Buffer): Promise<Part[]> {
  const { entries, directoryAt } = await directoryOf(bytes);
  if (bytes.indexOf(LOCAL_HEADER, directoryAt) >= 0) throw broken();
  const parts: Part[] = [];
  let end = 0;
  for (const entry of entries.sort(
    (left, right) => left.relativeOffsetOfLocalHeader - right.relativeOffsetOfLocalHeader,
  )) {
    const gap = entry.relativeOffsetOfLocalHeader - end;
    if (gap < 0 || gap > (end === 0 ? 0 : DESCRIPTOR_BYTES)) throw broken();
    const data = dataOf(bytes, entry);
    end = data.byteOffset - bytes.byteOffset + data.length;
    parts.push({ entry, data });
  }
  if (end > directoryAt || directoryAt - end > DESCRIPTOR_BYTES) throw broken();
  return parts;
}

async function directoryOf(bytes: Buffer): Promise<{ entries: Entry[]; directoryAt: number }> {
  const entries: Entry[] = [];
  const names = new Set<string>();
  let zip: ZipFile & { readonly readEntryCursor: unknown };
  try {
    zip = await fromBufferPromise(bytes);
    const directoryAt = Number(zip.readEntryCursor);
    if (zip.entryCount > FILE_LIMITS.archiveEntries) throw tooMany();
    for await (const entry of zip.eachEntry()) {
      if (entry.isEncrypted()) throw new Refused("file.archiveEncrypted");
      if (names.has(entry.fileName)) throw broken();
      names.add(entry.fileName);
      entries.push(entry);
    }
    return { entries, directoryAt };
  } catch (error) {
    if (error instanceof Refused) throw error;
    const { message } = error as Error;
    if (/encrypt/i.test(message)) throw new Refused("file.archiveEncrypted");
    if (/absolute path|relative path|invalid characters/.test(message)) throw new Refused("file.archiveNames");
    throw broken();
  }
}

/** The local header must say what the directory says: programs that read a stream believe it alone. */
function dataOf(bytes: Buffer, entry: Entry): Buffer {
  const at = entry.relativeOffsetOfLocalHeader;
  if (at + 30 > bytes.length || !bytes.subarray(at, at + 4).equals(LOCAL_HEADER)) throw broken();
  const flags = bytes.readUInt16LE(at + 6);
  const nameEnd = at + 30 + bytes.readUInt16LE(at + 26);
  const start = nameEnd + bytes.readUInt16LE(at + 28);
  const isSame =
    bytes.readUInt16LE(at + 8) === entry.compressionMethod &&
    (flags & 1) === 0 &&
    bytes.subarray(at + 30, nameEnd).equals(entry.fileNameRaw) &&
    ((flags & SIZES_FOLLOW) !== 0
      ? entry.compressionMethod === DEFLATED || entry.compressedSize === 0
      : bytes.readUInt32LE(at + 18) === entry.compressedSize && bytes.readUInt32LE(at + 22) === entry.uncompressedSize);
  if (!isSame || start + entry.compressedSize > bytes.length) throw broken();
  return bytes.subarray(start, start + entry.compressedSize);
}

async function inflate({ entry, data }: Part, budget: Budget, take: (piece: Buffer) => void): Promise<void> {
  let [size, checksum] = [0, 0];
  for await (const piece of piecesOf(entry, data)) {
    size += piece.length;
    budget.left -= piece.length;
    if (budget.left < 0) throw new Refused("file.archiveBomb", { limit: megabytes(FILE_LIMITS.archiveBytes) });
    checksum = crc32(piece, checksum);
    take(piece);
  }
  if (size !== entry.uncompressedSize || checksum !== entry.crc32) throw broken();
}

async function* piecesOf({ compressionMethod }: Entry, data: Buffer): AsyncGenerator<Buffer> {
  if (compressionMethod === STORED) return yield data;
  if (compressionMethod !== DEFLATED) throw broken();
  const stream = createInflateRaw();
  stream.end(data);
  try {
    for await (const piece of stream) yield piece as Buffer;
  } catch {
    throw broken();
  } finally {
    stream.destroy();
  }
  // Bytes after the end of the compressed text could hide an entry.
  if (stream.bytesWritten !== data.length) throw broken();
}

const broken = (): Refused => new Refused("file.archiveBroken");
const tooMany = (): Refused => new Refused("file.archiveEntries", { limit: FILE_LIMITS.archiveEntries });

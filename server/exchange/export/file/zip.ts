import { once } from "node:events";
import type { TransformOptions } from "node:stream";
import { crc32, createDeflateRaw, type ZlibOptions } from "node:zlib";
import { TooLarge } from "../../../kernel/index.ts";

/** One file of an archive, written when its turn comes. */
export interface ZipEntry {
  readonly path: string;
  readonly parts: () => AsyncIterable<string> | Iterable<string>;
}

/** What the directory at the end says of a file. */
interface Written {
  readonly path: Buffer;
  readonly offset: number;
  crc: number;
  packed: number;
  size: number;
}

/**
 * Deflating harder takes more time and makes files of repeated cells no smaller. A megabyte may wait to be deflated, so
 * that the next part is made meanwhile.
 */
const DEFLATE: ZlibOptions & TransformOptions = { level: 1, chunkSize: 64 * 1024, writableHighWaterMark: 1024 * 1024 };

/** Sizes and places have four bytes. */
const MOST_BYTES = 0xffff_ffff;

/** Sizes follow the data, names are UTF-8. */
const FLAGS = 0x0808;
const DEFLATED = 8;
const VERSION = 20;
/** Every file is from the first day that archives know, so that equal content makes equal bytes. */
const DAY = 0x0021;

/**
 * The bytes of an archive, file after file, each read only as fast as the archive is taken; whoever breaks off ends the
 * reading.
 *
 * @throws TooLarge `export.xlsxBytes` beyond four gigabytes.
 */
export async function* zipParts(entries: readonly ZipEntry[]): AsyncGenerator<Buffer> {
  const directory: Written[] = [];
  let offset = 0;
  for (const { path, parts } of entries) {
    const file: Written = { path: Buffer.from(path), offset, crc: 0, packed: 0, size: 0 };
    directory.push(file);
    const head = localHead(file);
    yield head;
    for await (const chunk of deflated(parts(), file)) {
      file.packed += chunk.length;
      yield chunk;
    }
    const tail = descriptor(file);
    yield tail;
    offset += head.length + file.packed + tail.length;
    if (Math.max(offset, file.size) > MOST_BYTES) throw new TooLarge("export.xlsxBytes", { most: 4 });
  }
  const listed = Buffer.concat(directory.map(directoryEntry));
  yield listed;
  yield endOfDirectory(directory.length, listed.length, offset);
}

/** Deflates beside the making of the parts, counting what goes in. */
async function* deflated(parts: ReturnType<ZipEntry["parts"]>, file: Written): AsyncGenerator<Buffer> {
  const deflate = createDeflateRaw(DEFLATE);
  const out: Buffer[] = [];
  deflate.on("data", (chunk: Buffer) => out.push(chunk));
  try {
    for await (const part of parts) {
      const bytes = Buffer.from(part);
      file.crc = crc32(bytes, file.crc);
      file.size += bytes.length;
      if (!deflate.write(bytes)) await once(deflate, "drain");
      yield* out.splice(0);
    }
    deflate.end();
    await once(deflate, "end");
    yield* out.splice(0);
  } finally {
    deflate.destroy();
  }
}

function localHead({ path }: Written): Buffer {
  const head = Buffer.alloc(30);
  head.writeUInt32LE(0x0403_4b50, 0);
  writeKind(head, 4);
  head.writeUInt16LE(path.length, 26);
  return Buffer.concat([head, path]);
}

function descriptor(file: Written): Buffer {
  const tail = Buffer.alloc(16);
  tail.writeUInt32LE(0x0807_4b50, 0);
  writeSizes(tail, 4, file);
  return tail;
}

function directoryEntry(file: Written): Buffer {
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x0201_4b50, 0);
  entry.writeUInt16LE(VERSION, 4);
  writeKind(entry, 6);
  writeSizes(entry, 16, file);
  entry.writeUInt16LE(file.path.length, 28);
  entry.writeUInt32LE(file.offset, 42);
  return Buffer.concat([entry, file.path]);
}

function endOfDirectory(count: number, length: number, offset: number): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x0605_4b50, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(length, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}

/** Version, flags, method, time and day, which stand alike in both heads of a file. */
function writeKind(head: Buffer, at: number): void {
  head.writeUInt16LE(VERSION, at);
  head.writeUInt16LE(FLAGS, at + 2);
  head.writeUInt16LE(DEFLATED, at + 4);
  head.writeUInt16LE(0, at + 6);
  head.writeUInt16LE(DAY, at + 8);
}

function writeSizes(part: Buffer, at: number, { crc, packed, size }: Written): void {
  part.writeUInt32LE(crc, at);
  part.writeUInt32LE(Math.min(packed, MOST_BYTES), at + 4);
  part.writeUInt32LE(Math.min(size, MOST_BYTES), at + 8);
}

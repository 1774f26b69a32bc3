import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { Plugin } from "vite";

const compressGzip = promisify(gzip);
const compressBrotli = promisify(brotliCompress);
const TEXT = /\.(js|css|html|svg|json|txt)$/;
const WORTH_IT = 1024;

/**
 * Writes a `.gz` and a `.br` beside every text file of the build, so that the server never compresses at run time.
 *
 * @param brotli false for a page that few open and whose files are so large that the build would wait for them.
 */
export function precompress({ brotli = true } = {}): Plugin {
  let folder = "";
  return {
    name: "khung-precompress",
    apply: "build",
    configResolved(config) {
      folder = config.build.outDir;
    },
    async closeBundle() {
      for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
        if (entry.isFile() && TEXT.test(entry.name)) await compress(join(entry.parentPath, entry.name), brotli);
      }
    },
  };
}

async function compress(file: string, withBrotli: boolean): Promise<void> {
  const content = await readFile(file);
  if (content.byteLength < WORTH_IT) return;
  const options = {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.byteLength },
  };
  await writeFile(`${file}.gz`, await compressGzip(content, { level: 9 }));
  if (withBrotli) await writeFile(`${file}.br`, await compressBrotli(content, options));
}

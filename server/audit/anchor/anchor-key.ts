import { createPrivateKey, generateKeyPairSync, type KeyObject } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type AnchorSigner, signAnchor } from "./anchor.ts";

const FILE = "audit-anchor.pem";

/**
 * Signs with an Ed25519 key in a file that only the server's user may read, made when it is first needed.
 *
 * @param folder outside the database and its backups, shared by all server processes of the installation.
 */
export function fileAnchorSigner(folder: string): AnchorSigner {
  return { sign: async (facts) => signAnchor(facts, await keyIn(folder)) };
}

async function keyIn(folder: string): Promise<KeyObject> {
  const file = join(folder, FILE);
  try {
    return createPrivateKey(await readFile(file));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
  }
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const { privateKey } = generateKeyPairSync("ed25519");
  try {
    await writeFile(file, privateKey.export({ type: "pkcs8", format: "pem" }), {
      mode: 0o600,
      flag: "wx",
      flush: true,
    });
    return privateKey;
  } catch (error) {
    // Another process made it in between.
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    return createPrivateKey(await readFile(file));
  }
}

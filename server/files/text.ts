/** Control characters that no text file holds; tabulators, line and page breaks may stand in it. */
const CONTROL = /[\u0000-\u0008\u000b\u000e-\u001f\u007f]/;

/** Bytes that mean nothing in Windows-1258; the decoder passes them through. */
const UNDEFINED_1258 = /[\u0080-\u009f]/;

/**
 * Decodes a text file by its content: UTF-8, UTF-16 with its mark, or Windows-1258, in NFC.
 *
 * @returns null when it is no text.
 */
export function decodeText(bytes: Buffer): string | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decoded(bytes, "utf-16le");
  if (first === 0xfe && second === 0xff) return decoded(bytes, "utf-16be");
  return decoded(bytes, "utf-8") ?? decoded(bytes, "windows-1258");
}

function decoded(bytes: Buffer, encoding: string): string | null {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    if (CONTROL.test(text)) return null;
    return encoding === "windows-1258" && UNDEFINED_1258.test(text) ? null : text.normalize("NFC");
  } catch {
    return null;
  }
}

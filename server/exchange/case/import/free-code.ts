import { type CaseObject, textIn } from "../package/case-package.ts";

/**
 * A code that no other part has: the one that people use, as far as a code may hold it, or the next free number.
 *
 * Example: "K.CC. 4a" → `K.CC.-4a`; without one, the third of its kind → `C3`.
 */
export function freeCode(item: CaseObject, letter: string, taken: Set<string>): string {
  const wanted = (textIn(item, "humanCodingScheme") ?? "")
    .normalize("NFC")
    .trim()
    .replace(/[^\p{L}\p{N}._/-]+/gu, "-")
    .replace(/^[._/-]+/u, "");
  const code = [...wanted].slice(0, 40).join("");
  const found = code !== "" && code.length <= 40 && !taken.has(code) ? code : nextCode(letter, taken);
  taken.add(found);
  return found;
}

function nextCode(letter: string, taken: ReadonlySet<string>): string {
  let number = taken.size + 1;
  while (taken.has(`${letter}${String(number)}`)) number += 1;
  return `${letter}${String(number)}`;
}

import { freeCode } from "../draft-content.ts";

/**
 * The code that comes after the last one of a list, counted as that one is: in digits, Roman numerals or letters.
 *
 * Example: after `I.9` → `I.10`, after `TC09` → `TC10`, after `III` → `IV`, after `a` → `b`; the first group of all is `I`.
 */
export function codeAfter(last: string | undefined, prefix: string, taken: readonly string[]): string {
  if (last === undefined) return freeFrom(prefix === "" ? "I" : `${prefix}.1`, prefix, taken);
  const next = counted(last);
  return next === null ? freeCode(prefix, taken) : freeFrom(next, prefix, taken);
}

const MOST = 1000;

function freeFrom(first: string, prefix: string, taken: readonly string[]): string {
  let code: string | null = first;
  for (let times = 0; code !== null && times < MOST; times += 1) {
    if (!taken.includes(code)) return code;
    code = counted(code);
  }
  return freeCode(prefix, taken);
}

function counted(code: string): string | null {
  const [, before = "", end = ""] = /^(.*?)(\d+|[IVXLC]+|[a-y]|[A-Y])$/s.exec(code) ?? [];
  if (end === "") return null;
  if (/^\d+$/.test(end)) return `${before}${String(Number(end) + 1).padStart(end.length, "0")}`;
  const isAlone = before === "" || /[._/-]$/.test(before);
  if (!isAlone) return null;
  const number = fromRoman(end);
  if (number !== null) return `${before}${toRoman(number + 1)}`;
  return end.length === 1 ? `${before}${String.fromCharCode(end.charCodeAt(0) + 1)}` : null;
}

const ROMAN = [
  ["C", 100],
  ["XC", 90],
  ["L", 50],
  ["XL", 40],
  ["X", 10],
  ["IX", 9],
  ["V", 5],
  ["IV", 4],
  ["I", 1],
] as const;

function toRoman(number: number): string {
  let [text, left] = ["", number];
  for (const [sign, value] of ROMAN) for (; left >= value; left -= value) text += sign;
  return text;
}

/** Null for what is no Roman numeral, and for a letter that stands for itself. Example: `C` → null, `XIV` → 14. */
function fromRoman(text: string): number | null {
  if (/^[CL]$/.test(text) || !/^[IVXLC]+$/.test(text)) return null;
  let [left, number] = [text, 0];
  for (const [sign, value] of ROMAN) for (; left.startsWith(sign); left = left.slice(sign.length)) number += value;
  return toRoman(number) === text ? number : null;
}

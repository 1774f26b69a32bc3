import type { MetricKind } from "./rows.ts";

/** A number as somebody typed it: absent, an exact text for the server, or not readable. */
export type Entry =
  { readonly state: "absent" } | { readonly state: "exact"; readonly exact: string } | { readonly state: "wrong" };

const FRACTION = /^(-?\d{1,30})\/(\d{1,30})$/;
const DECIMAL = /^(-?\d{1,30})(?:[.,](\d{1,28}))?(%?)$/;

/**
 * Reads a typed number without ever making it a float: decimal comma or point, a fraction, per cent.
 *
 * In a ratio a bare number is per cent, a fraction is itself.
 * Example: ratio "92,5" → "0.925"; ratio "25/28" → "25/28"; number "1,5" → "1.5".
 */
export function readEntry(kind: MetricKind, typed: string): Entry {
  const text = typed.replace(/\s+/g, "");
  if (text === "") return { state: "absent" };
  if (kind === "CHOICE") return { state: "exact", exact: typed };
  const fraction = FRACTION.exec(text);
  if (fraction)
    return /^0+$/.test(fraction[2] ?? "")
      ? { state: "wrong" }
      : { state: "exact", exact: `${fraction[1] ?? ""}/${stripZeros(fraction[2] ?? "")}` };
  const decimal = DECIMAL.exec(text);
  if (!decimal) return { state: "wrong" };
  const [, whole = "", decimals = "", percent = ""] = decimal;
  if (kind === "NUMBER") return percent === "" ? { state: "exact", exact: join(whole, decimals) } : { state: "wrong" };
  return { state: "exact", exact: shift(whole, decimals) };
}

/**
 * A stored exact number as somebody would type it again.
 * Example: ratio "0.925" → "92,5" in Vietnamese; ratio "25/28" → "25/28".
 */
export function showEntry(kind: MetricKind, exact: string, locale: string): string {
  if (kind === "CHOICE" || exact.includes("/")) return exact;
  const [whole = "", decimals = ""] = exact.split(".");
  const shown = kind === "RATIO" ? join(`${whole}${decimals.padEnd(2, "0").slice(0, 2)}`, decimals.slice(2)) : exact;
  return locale === "en" ? shown : shown.replace(".", ",");
}

/** Whether two exact texts are the same number. Example: "0.5" and "1/2" → true. */
export function sameExact(left: string, right: string): boolean {
  const [one, other] = [partsOf(left), partsOf(right)];
  return one !== null && other !== null ? one.over * other.under === other.over * one.under : left === right;
}

/** The nearest hundredth of a per cent, for reading under the field. Example: "25/28" → "89.29". */
export function percentOf(exact: string): string | null {
  const parts = partsOf(exact);
  if (parts === null) return null;
  const scaled = (parts.over * 20_000n + (parts.over < 0n ? -parts.under : parts.under)) / (parts.under * 2n);
  const digits = (scaled < 0n ? -scaled : scaled).toString().padStart(3, "0");
  return `${scaled < 0n ? "-" : ""}${join(digits.slice(0, -2), digits.slice(-2))}`;
}

function partsOf(exact: string): { over: bigint; under: bigint } | null {
  const fraction = FRACTION.exec(exact);
  if (fraction) return { over: BigInt(fraction[1] ?? "0"), under: BigInt(fraction[2] ?? "1") };
  const decimal = /^(-?)(\d+)(?:\.(\d+))?$/.exec(exact);
  if (!decimal) return null;
  const decimals = decimal[3] ?? "";
  const over = BigInt(`${decimal[2] ?? "0"}${decimals}`);
  return { over: decimal[1] === "-" ? -over : over, under: 10n ** BigInt(decimals.length) };
}

/** Divides by a hundred by moving the point. Example: "92", "5" → "0.925". */
function shift(whole: string, decimals: string): string {
  const sign = whole.startsWith("-") ? "-" : "";
  const digits = whole.replace("-", "").padStart(3, "0");
  return `${sign}${join(digits.slice(0, -2), `${digits.slice(-2)}${decimals}`)}`;
}

function join(whole: string, decimals: string): string {
  const sign = whole.startsWith("-") ? "-" : "";
  const front = stripZeros(whole.replace("-", ""));
  const back = decimals.replace(/0+$/, "");
  return `${sign}${front}${back === "" ? "" : `.${back}`}`;
}

function stripZeros(digits: string): string {
  return digits.replace(/^0+(?=\d)/, "");
}

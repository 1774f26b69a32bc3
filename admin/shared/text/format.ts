import { useLocale, useTranslate } from "react-admin";
import { useMemo } from "react";

/** A text that may have an English wording beside the Vietnamese one. */
export interface LocalText {
  readonly vi: string;
  readonly en?: string | null | undefined;
}

const momentFormat = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Asia/Ho_Chi_Minh",
  day: "2-digit",
  month: "2-digit",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
});

const NONE = "–";

/** A day as people write it. Example: "2026-07-31" → "31/07/2026". */
export function formatDay(day: string | null | undefined): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})/.exec(day ?? "");
  return parts ? `${parts[3] ?? ""}/${parts[2] ?? ""}/${parts[1] ?? ""}` : NONE;
}

/** A moment on Vietnamese clocks. Example: "2026-07-31T17:05:00.000Z" → "01/08/2026 00:05". */
export function formatMoment(moment: string | null | undefined): string {
  const date = new Date(moment ?? "");
  return Number.isNaN(date.getTime()) ? NONE : momentFormat.format(date).replace(",", "");
}

/**
 * An exact number with the language's decimal sign; a fraction stays one.
 * Example: "1027.5" → "1.027,5" in Vietnamese, "1,027.5" in English; "25/28" → "25/28".
 */
export function formatExact(exact: string | number | null | undefined, locale: string): string {
  const parts = /^(-?)(\d+)(?:\.(\d+))?$/.exec(String(exact ?? ""));
  if (!parts) return exact === null || exact === undefined || exact === "" ? NONE : String(exact);
  const [group, decimal] = locale === "en" ? [",", "."] : [".", ","];
  const whole = (parts[2] ?? "").replace(/\B(?=(\d{3})+$)/g, group);
  const sign = parts[1] === "-" ? "−" : "";
  return `${sign}${whole}${parts[3] === undefined ? "" : `${decimal}${parts[3]}`}`;
}

/**
 * A share as per cent with at most two decimals, rounded as files and forms round it.
 * Example: "25/28" → "89,29%" in Vietnamese, "7/8" → "87,5%".
 */
export function formatShare(exact: string | null | undefined, locale: string): string {
  const shown = rounded(exact, 100n);
  return shown === null ? NONE : `${formatExact(shown, locale)}%`;
}

/**
 * A mean or a gap with at most two decimals, rounded as files and forms round it.
 * Example: "181/3" → "60,33" in Vietnamese.
 */
export function formatRounded(exact: string | null | undefined, locale: string): string {
  const shown = rounded(exact, 1n);
  return shown === null ? NONE : formatExact(shown, locale);
}

/**
 * An exact number times a factor with at most two decimals, a half away from zero; null for what is no number.
 * Example: "1005/100000" times 100 → "1.01", where a float has "1".
 */
function rounded(exact: string | null | undefined, factor: bigint): string | null {
  const [, sign, whole = "0", part = "", below = "1"] = /^(-?)(\d+)(?:\.(\d+))?(?:\/(\d+))?$/.exec(exact ?? "") ?? [];
  const base = BigInt(below) * 10n ** BigInt(part.length);
  if (sign === undefined || base === 0n) return null;
  const hundredths = (BigInt(whole + part) * factor * 200n + base) / (2n * base);
  const digits = String(hundredths).padStart(3, "0");
  const decimals = digits.slice(-2).replace(/0+$/, "");
  return `${hundredths === 0n ? "" : sign}${digits.slice(0, -2)}${decimals === "" ? "" : `.${decimals}`}`;
}

/** Nearest float of an exact number, for bars and sliders only. Example: "1/4" → 0.25. */
export function toNumber(exact: string | null | undefined): number | null {
  const parts = /^(-?\d+(?:\.\d+)?)(?:\/(\d+))?$/.exec(exact ?? "");
  return parts ? Number(parts[1]) / Number(parts[2] ?? "1") : null;
}

/** The wording in the person's language; English falls back to Vietnamese. */
export function localText(text: LocalText | null | undefined, locale: string): string {
  if (!text) return "";
  return locale === "en" && text.en ? text.en : text.vi;
}

const dayFormat = new Intl.DateTimeFormat("en-CA", {
  timeZone: "Asia/Ho_Chi_Minh",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
});

/** The day that it now is in Vietnam, as the API writes days. */
export function localToday(): string {
  return dayFormat.format(new Date());
}

export interface Format {
  readonly locale: string;
  readonly day: (day: string | null | undefined) => string;
  readonly moment: (moment: string | null | undefined) => string;
  readonly exact: (exact: string | number | null | undefined) => string;
  readonly share: (exact: string | null | undefined) => string;
  readonly rounded: (exact: string | null | undefined) => string;
  readonly text: (text: LocalText | null | undefined) => string;
  /** From–to; "from" alone where the end is open. */
  readonly span: (from: string | null | undefined, to: string | null | undefined) => string;
}

/** The formats in the language of the console. */
export function useFormat(): Format {
  const locale = useLocale();
  const translate = useTranslate();
  return useMemo(
    () => ({
      locale,
      day: formatDay,
      moment: formatMoment,
      exact: (exact) => formatExact(exact, locale),
      share: (exact) => formatShare(exact, locale),
      rounded: (exact) => formatRounded(exact, locale),
      text: (text) => localText(text, locale),
      span: (from, to) =>
        to ? `${formatDay(from)} – ${formatDay(to)}` : translate("khung.time.since", { day: formatDay(from) }),
    }),
    [locale, translate],
  );
}

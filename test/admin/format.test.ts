import { describe, expect, it } from "vitest";
import {
  formatDay,
  formatExact,
  formatMoment,
  formatRounded,
  formatShare,
  localText,
  toNumber,
} from "../../admin/shared/text/format.ts";

describe("numbers", () => {
  it("use a decimal comma in Vietnamese and a point in English", () => {
    expect(formatExact("27.5", "vi")).toBe("27,5");
    expect(formatExact("27.5", "en")).toBe("27.5");
    expect(formatExact("1234567.25", "vi")).toBe("1.234.567,25");
    expect(formatExact("1234567.25", "en")).toBe("1,234,567.25");
  });

  it("stay exact: a fraction is not rounded", () => {
    expect(formatExact("25/28", "vi")).toBe("25/28");
    expect(formatExact("89.9999999999999999999999", "vi")).toBe("89,9999999999999999999999");
  });

  it("have at most two decimals, a half away from zero, as in files and forms", () => {
    expect(formatRounded("181/3", "vi")).toBe("60,33");
    expect(formatRounded("-1/200", "vi")).toBe("−0,01");
    expect(formatRounded("-1/1000", "vi")).toBe("0");
    expect(formatRounded("1234.5", "vi")).toBe("1.234,5");
    expect(formatRounded("x", "vi")).toBe("–");
  });

  it("that are absent are a dash, never zero", () => {
    expect(formatExact(null, "vi")).toBe("–");
    expect(formatExact("0", "vi")).toBe("0");
    expect(formatShare(null, "vi")).toBe("–");
  });

  it("shown as shares are per cent", () => {
    expect(formatShare("7/8", "vi")).toBe("87,5%");
    expect(formatShare("10/11", "vi")).toBe("90,91%");
    expect(formatShare("0.01005", "en")).toBe("1.01%");
    expect(formatShare("1", "vi")).toBe("100%");
    expect(toNumber("1/4")).toBe(0.25);
  });
});

describe("days and moments", () => {
  it("are written day, month, year", () => {
    expect(formatDay("2026-07-31")).toBe("31/07/2026");
    expect(formatDay(null)).toBe("–");
  });

  it("are told by Vietnamese clocks", () => {
    expect(formatMoment("2026-07-31T17:05:00.000Z")).toBe("01/08/2026 00:05");
  });
});

describe("texts", () => {
  it("fall back to Vietnamese where nobody wrote English", () => {
    expect(localText({ vi: "Tốt", en: null }, "en")).toBe("Tốt");
    expect(localText({ vi: "Tốt", en: "Good" }, "en")).toBe("Good");
    expect(localText({ vi: "Tốt", en: "Good" }, "vi")).toBe("Tốt");
  });
});

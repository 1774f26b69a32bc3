import { describe, expect, it } from "vitest";
import { makeI18nProvider } from "../../../admin/app/i18n/i18nProvider.ts";

describe("what a sentence counts", () => {
  const { translate } = makeI18nProvider();

  it("is written in groups of three digits from a thousand on", () => {
    expect(translate("audit.desk.sealed", { smart_count: 2056 })).toContain("2.056 bản ghi");
    expect(translate("audit.desk.sealed", { smart_count: 1_234_567 })).toContain("1.234.567 bản ghi");
  });

  it("stays as it is below", () => {
    expect(translate("audit.desk.sealed", { smart_count: 1 })).toContain(" 1 bản ghi");
    expect(translate("audit.desk.sealed", { smart_count: 999 })).toContain(" 999 bản ghi");
  });
});

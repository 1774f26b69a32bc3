import { describe, expect, it } from "vitest";
import {
  byNumber,
  documentHint,
  documentLabel,
  offered,
  type RegisteredDocument,
} from "../../../admin/shared/document/document-words.ts";

const decree: RegisteredDocument = {
  id: "decree",
  number: "335/2025/NĐ-CP",
  title: "Nghị định về đánh giá công chức",
  issuer: "Chính phủ",
  issuedOn: "2025-12-21",
};
const notice: RegisteredDocument = {
  id: "notice",
  number: "12/TB-ĐU",
  title: "Thông báo kết luận",
  issuer: "Đảng ủy xã",
  issuedOn: null,
};

describe("documents to choose from", () => {
  it("are named by number and title, with who issued them and when where that is known", () => {
    expect(documentLabel(decree)).toBe("335/2025/NĐ-CP – Nghị định về đánh giá công chức");
    expect(documentLabel({ number: "12/TB-ĐU", title: "" })).toBe("12/TB-ĐU");
    const day = (written: string): string => written.split("-").reverse().join("/");
    expect(documentHint(decree, day)).toBe("Chính phủ · 21/12/2025");
    expect(documentHint(notice, day)).toBe("Đảng ủy xã");
  });

  it("keep the chosen one in the list when the search does not find it", () => {
    expect(offered([decree], notice)).toEqual([notice, decree]);
    expect(offered([decree, notice], notice)).toEqual([decree, notice]);
    expect(offered([], null)).toEqual([]);
  });

  it("offer each number once, the newest particulars of it", () => {
    const older = { ...decree, id: "older", title: "Bản ghi cũ" };
    expect(byNumber([decree, notice, older]).map(({ id }) => id)).toEqual(["decree", "notice"]);
  });
});

import { describe, expect, it } from "vitest";
import { composeDigest } from "../../../server/notice/mail/compose-digest.ts";
import { hourInVietnam, minutesAfter, waitMinutes } from "../../../server/notice/mail/digest.rules.ts";
import { remindedSpan, reminderOn } from "../../../server/notice/index.ts";

describe("reminders", () => {
  it("a last day is reminded of on each of three days ahead and on the day itself, not before and not after", () => {
    const moments = ["24", "25", "26", "27", "28", "29"].map((day) => reminderOn(`2026-07-${day}`, "2026-07-28"));
    expect(moments).toEqual([null, "AHEAD", "AHEAD", "AHEAD", "TODAY", null]);
    expect(remindedSpan("2026-07-25")).toEqual({ from: "2026-07-25", to: "2026-07-28" });
  });
});

describe("the mail of a day", () => {
  const sentence = { vi: "Kết quả của Nguyễn Văn An: Hoàn thành xuất sắc.", en: "Result of Nguyễn Văn An: excellent." };
  const content = { id: "1", email: "an@example.vn", url: "https://khung.example.vn" };

  it("says nothing about anybody in its subject", () => {
    const mail = composeDigest({ ...content, notices: [{ sentence, link: "/desk" }] });
    expect(mail.subject).toBe("Khung: 1 thông báo chưa đọc");
    expect(mail.text).toContain(sentence.vi);
    expect(mail.text).toContain("https://khung.example.vn/#/desk");
  });

  it("names thirty notices and counts the rest", () => {
    const notices = Array.from({ length: 42 }, () => ({ sentence, link: null }));
    const { subject, text } = composeDigest({ ...content, notices });
    expect(subject).toContain("42");
    expect(text.match(/•/g)).toHaveLength(30);
    expect(text).toContain("… và 12 thông báo khác");
  });

  it("is tried again after waits that double up to six hours", () => {
    expect([1, 2, 3, 7, 8].map(waitMinutes)).toEqual([5, 10, 20, 320, 360]);
    expect(minutesAfter("2026-07-15T23:55:00.000Z", 10)).toBe("2026-07-16T00:05:00.000Z");
  });

  it("goes out by the hour of Vietnam", () => {
    expect(hourInVietnam(new Date("2026-07-15T00:00:00Z"))).toBe(7);
    expect(hourInVietnam(new Date("2026-07-14T17:00:00Z"))).toBe(0);
  });
});

import { LOCAL_ZONE } from "../../kernel/index.ts";

/** Languages of the public pages. */
export type Language = "vi" | "en";

/** Words of the public pages. */
export interface Words {
  readonly title: string;
  readonly about: string;
  readonly search: string;
  readonly searchVerb: string;
  readonly unit: string;
  readonly cycle: string;
  readonly published: string;
  readonly withdrawn: string;
  readonly withdrawnNotice: string;
  readonly superseded: string;
  readonly current: string;
  readonly none: string;
  readonly back: string;
  readonly caption: string;
  readonly rated: string;
  readonly count: string;
  readonly share: string;
  readonly hidden: string;
  readonly hiddenNote: string;
  readonly untold: string;
  readonly nobody: string;
  readonly untoldRest: string;
  readonly base: string;
  readonly counted: string;
  readonly whole: string;
  readonly all: string;
  readonly newer: string;
  readonly older: string;
  readonly feeds: string;
  readonly notFound: string;
  readonly skip: string;
  readonly other: string;
}

const vi: Words = {
  title: "Công khai kết quả đánh giá, xếp loại",
  about: "Số liệu tổng hợp theo đơn vị và kỳ đánh giá. Trang này không có thông tin của cá nhân.",
  search: "Tên đơn vị",
  searchVerb: "Tìm",
  unit: "Đơn vị",
  cycle: "Kỳ đánh giá",
  published: "Công bố lúc",
  withdrawn: "Đã thu hồi",
  withdrawnNotice: "Bản công bố này đã được đơn vị thu hồi lúc",
  superseded: "Bản công bố này đã được thay thế.",
  current: "Xem bản đang công bố",
  none: "Chưa có bản công bố nào.",
  back: "Tất cả bản công bố",
  caption: "Số người theo mức xếp loại",
  rated: "Số được xếp loại",
  count: "SL",
  share: "%",
  hidden: "được che",
  hiddenNote:
    "Ô “•” được che: nhóm dưới 5 người, hoặc con số có thể dùng để suy ra một nhóm như vậy hay kết quả của từng người. Bảng được chốt một lần khi kỳ đóng và không tính lại.",
  untold: "Không công bố số người theo từng mức vì đơn vị có ít người, để không suy ra được kết quả của từng người.",
  nobody: "Không có ai ở mức",
  untoldRest: "Số người ở các mức còn lại không công bố, để không suy ra được kết quả của từng người.",
  base: "Tỷ lệ phần trăm tính trên số người được xếp loại của từng dòng.",
  counted: "Số liệu chốt lúc",
  whole: "gồm các đơn vị trực thuộc",
  all: "Tất cả",
  newer: "Mới hơn",
  older: "Cũ hơn",
  feeds: "Nguồn tin",
  notFound: "Không tìm thấy bản công bố.",
  skip: "Tới nội dung chính",
  other: "English",
};

const en: Words = {
  title: "Published evaluation results",
  about: "Totals by unit and cycle. There is nothing about single persons on this page.",
  search: "Name of the unit",
  searchVerb: "Search",
  unit: "Unit",
  cycle: "Cycle",
  published: "Published",
  withdrawn: "Withdrawn",
  withdrawnNotice: "The unit withdrew this publication on",
  superseded: "Another publication has taken the place of this one.",
  current: "See what is shown now",
  none: "Nothing has been published yet.",
  back: "All publications",
  caption: "People by grade",
  rated: "Rated",
  count: "No.",
  share: "%",
  hidden: "hidden",
  hiddenNote:
    "“•” is hidden: a group of fewer than 5 people, or a number that would give one away or tell everybody's result. The table was fixed once, when the cycle closed, and is not computed again.",
  untold: "Numbers by grade are not shown: the unit is so small that they would tell the results of single persons.",
  nobody: "Nobody has the grade",
  untoldRest: "The numbers of the other grades are not shown, since they would tell the results of single persons.",
  base: "Per cent of the people rated in each row.",
  counted: "State of the numbers",
  whole: "with the units below it",
  all: "All",
  newer: "Newer",
  older: "Older",
  feeds: "Feeds",
  notFound: "There is no such publication.",
  skip: "To the main content",
  other: "Tiếng Việt",
};

/** Words in a language. */
export const WORDS: Readonly<Record<Language, Words>> = { vi, en };

const LOCALES: Readonly<Record<Language, string>> = { vi: "vi-VN", en: "en-GB" };

/** A stored moment as people read it, in Vietnam's time. */
export function momentText(at: string, language: Language): string {
  const day = { day: "2-digit", month: "2-digit", year: "numeric" } as const;
  const style = { ...day, hour: "2-digit", minute: "2-digit", timeZone: LOCAL_ZONE } as const;
  return new Intl.DateTimeFormat(LOCALES[language], style).format(new Date(at));
}

/** A whole number as people read it. Example: 1200 → 1.200 in Vietnamese. */
export function countText(count: number, language: Language): string {
  return new Intl.NumberFormat(LOCALES[language]).format(count);
}

/** An exact share in per cent with one decimal. Example: "3/14" → 21,4 in Vietnamese. */
export function percentText(share: string, language: Language): string {
  const [part = "0", whole = "1"] = share.split("/");
  const tenths = (BigInt(part) * 2000n + BigInt(whole)) / (BigInt(whole) * 2n);
  const style = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  return new Intl.NumberFormat(LOCALES[language], style).format(Number(tenths) / 10);
}

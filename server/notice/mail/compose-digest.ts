import type { Sentence } from "../../kernel/index.ts";

/** Most notices that one mail names; the rest is counted. */
const MOST_LINES = 30;

/** A mail, ready to go. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** The same for every try, so that a mailbox recognizes a repeated one. */
  readonly messageId: string;
}

/** What a digest tells. */
export interface DigestContent {
  readonly id: string;
  readonly email: string;
  readonly notices: readonly { readonly sentence: Sentence; readonly link: string | null }[];
  /** Address of the console, without a slash at the end. */
  readonly url: string;
}

/**
 * The one mail of a day. The subject says how many notices there are and nothing about anybody: subjects are shown on
 * locked screens and written into logs of mail servers.
 */
export function composeDigest({ id, email, notices, url }: DigestContent): Mail {
  const count = notices.length;
  const lines = notices
    .slice(0, MOST_LINES)
    .flatMap(({ sentence, link }) => [
      `• ${sentence.vi}`,
      `  ${sentence.en}`,
      ...(link === null ? [] : [`  ${url}/#${link}`]),
      "",
    ]);
  const rest = count - Math.min(count, MOST_LINES);
  if (rest > 0) lines.push(`… và ${String(rest)} thông báo khác / and ${String(rest)} more`, "");
  return {
    to: email,
    subject: `Khung: ${String(count)} thông báo chưa đọc`,
    text: [
      `Bạn có ${String(count)} thông báo chưa đọc. / You have ${String(count)} unread notice(s).`,
      "",
      ...lines,
      `Đọc tất cả / Read all: ${url}/#/notices`,
      "",
      "Có thể tắt thư này trong mục Tài khoản của tôi. / This mail can be turned off under My account.",
      "",
    ].join("\n"),
    messageId: `<${id}@khung>`,
  };
}

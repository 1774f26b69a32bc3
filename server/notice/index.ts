import { MailAddress } from "./mail/mail-address.entity.ts";
import { MailAddressResolver } from "./mail/mail-address.resolver.ts";
import { MailDigest } from "./mail/mail-digest.entity.ts";
import { Notice } from "./notice.entity.ts";
import { MyNoticesResolver, NoticeResolver } from "./notice.resolver.ts";

export type { Mail } from "./mail/compose-digest.ts";
export { setMailAddress } from "./mail/mail-address.service.ts";
export { type DigestReport, sendDigests, type SendMail } from "./mail/send-digests.ts";
export { smtpSender } from "./mail/smtp-sender.ts";
export { Notice, NoticeKind } from "./notice.entity.ts";
export { messages } from "./notice.messages.ts";
export type { NoticeRow } from "./notice.read.ts";
export { markNoticesRead, type NewNotice, notify } from "./notice.service.ts";
export * from "./reminder.ts";

export const entities = [Notice, MailAddress, MailDigest];
export const resolvers = [NoticeResolver, MyNoticesResolver, MailAddressResolver];

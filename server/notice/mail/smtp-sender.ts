import type { SendMail } from "./send-digests.ts";

/** Longest that a mail server may take for one mail. */
const TIMEOUT_MS = 30_000;

/**
 * Sends through a mail server: `smtp://host:25`, `smtps://user:password@host:465`. The library is loaded with the first
 * mail, so that an installation without mail never has it in memory.
 */
export function smtpSender(url: string, from: string): SendMail {
  return async ({ to, subject, text, messageId }) => {
    const { createTransport } = await import("nodemailer");
    const transport = createTransport(url);
    try {
      await transport.sendMail({
        from,
        to,
        subject,
        text,
        messageId,
        // Machine-made: nobody's out-of-office assistant should answer.
        headers: { "Auto-Submitted": "auto-generated" },
        signal: AbortSignal.timeout(TIMEOUT_MS),
      });
    } finally {
      transport.close();
    }
  };
}

import { afterAll, beforeAll, expect, it } from "vitest";
import { smtpSender } from "../../../server/notice/mail/smtp-sender.ts";
import { eachDatabase, type TestKhung } from "../../support/each-database.ts";
import { startSmtpServer, type TestSmtpServer } from "../../support/peers/smtp-server.ts";
import { makePerson } from "../../support/build-organization.ts";

/*
 * Class: what somebody writes becomes a header or a recipient of a mail (OrangeHRM CVE-2025-66224). There is no transport
 * that runs a program.
 */

const SET = "mutation ($input: SetMailAddressInput!) { setMailAddress(input: $input) { email } }";
const FORGED = [
  "an@xa.vn\r\nBcc: ke@la.vn",
  "an@xa.vn\nSubject: x",
  "an@xa.vn, ke@la.vn",
  "an@xa.vn; ke@la.vn",
  "an@xa.vn ke@la.vn",
  "An <an@xa.vn>",
  '"an"@xa.vn\u0000',
  "an@xa.vn%0d%0aBcc:ke@la.vn",
  "an@@xa.vn",
  "-oQ/tmp@xa.vn\u2028",
  "|/bin/sh@xa.vn\r",
  "an@xa.vn\u2029Bcc: ke@la.vn",
];

eachDatabase("an address for mail", (start) => {
  let khung: TestKhung;
  let smtp: TestSmtpServer;
  beforeAll(async () => {
    khung = await start();
    smtp = await startSmtpServer();
  });
  afterAll(async () => {
    await smtp.stop();
    await khung.stop();
  });

  it("is one address and nothing else", async () => {
    const actor = await khung.actor({ personId: (await makePerson(khung)).id });
    for (const email of FORGED) {
      const answer = await actor.run(SET, { input: { email, digest: true } });
      const kept = (answer.data?.["setMailAddress"] as { email?: string } | null | undefined)?.email ?? null;
      expect([email, answer.errors !== undefined || kept === null]).toEqual([email, true]);
    }
  });

  it("and a subject cannot grow headers or recipients on their way out", async () => {
    const send = smtpSender(smtp.url, "Khung <khung@xa.example.vn>");
    const before = smtp.mails.length;
    await send({
      to: "an@xa.example.vn",
      subject: "Khung: 1\r\nBcc: ke@la.example.vn\r\nX-Forged: yes",
      text: "Nội dung\r\n.\r\nRCPT TO:<ke@la.example.vn>",
      messageId: "<x@khung>",
    });
    const mail = smtp.mails[before];
    expect(smtp.mails).toHaveLength(before + 1);
    expect(JSON.stringify(mail?.to)).not.toContain("ke@la");
    const names = [...(mail?.headers.keys() ?? [])].map((name) => name.toLowerCase());
    expect(names).toContain("subject");
    expect(names.filter((name) => /bcc|x-forged/.test(name))).toEqual([]);
  });
});

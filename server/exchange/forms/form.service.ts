import { InvalidInput, type Look, Unauthenticated, type Work } from "../../kernel/index.ts";
import { type ExportAnswer } from "../export/export.views.ts";
import { FORM_TICKET, giveTicket } from "../export/export-ticket.service.ts";
import { readFormDocument } from "./form.read.ts";
import type { RequestFormInput } from "./form.views.ts";
import { readTemplateUse } from "./template/template-use.read.ts";

/**
 * Gives the account a ticket for one form: once, within five minutes, with a session of the same account.
 *
 * Rights, and whether the form fits, are asked now and again when the file is fetched.
 *
 * @throws Unauthenticated when nobody is signed in.
 * @throws InvalidInput `form.oneOf`, `form.subjectNeeded`, `form.formatNotMade`.
 * @throws Refused `form.doesNotFit`; NotFound, Forbidden as the screen that tells the same.
 */
export async function requestForm(work: Work, input: RequestFormInput): Promise<ExportAnswer> {
  if (work.viewer.accountId === null) throw new Unauthenticated();
  const look: Look = { sql: work.sql, viewer: work.viewer, clock: work.clock };
  const { form, templateId } = input;
  if (form && !templateId) await readFormDocument(look, form, input);
  else if (templateId && !form) await readTemplateUse(look, templateId, input);
  else throw new InvalidInput([{ path: "input.form", rule: "form.oneOf" }]);
  const { idempotencyKey: _, ...parameters } = input;
  return giveTicket(work, FORM_TICKET, parameters);
}

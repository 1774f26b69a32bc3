/*
 * Which forms there are for whom, and the document of one: every right is asked by the read of its facts.
 */
import { type MinutesFacts, readMinutesOf } from "../../evaluation/index.ts";
import { InvalidInput, type Look, Refused, Unauthenticated } from "../../kernel/index.ts";
import type { FormDocument } from "./document/form-document.ts";
import { FORMS, type FormEntry } from "./form-catalogue.ts";
import { FormName, FormSubject } from "./form.enums.ts";
import type { OfficialForm, OfficialFormFilter, RequestFormInput } from "./form.views.ts";
import type { PersonFacts } from "./person/person-facts.ts";
import { readPersonFacts } from "./person/person-facts.read.ts";

/**
 * The official forms: all of them, or those that fit an evaluation or a meeting as the viewer may see it now.
 *
 * @throws Unauthenticated when nobody is signed in.
 * @throws NotFound when the viewer may not know the evaluation or meeting, Forbidden as its minutes.
 */
export async function readOfficialForms(look: Look, filter: OfficialFormFilter = {}): Promise<OfficialForm[]> {
  if (look.viewer.accountId === null && !look.viewer.isSystem) throw new Unauthenticated();
  const { evaluationId, meetingId, subject } = filter;
  const person = evaluationId ? await readPersonFacts(look, evaluationId) : null;
  const minutes = meetingId ? await readMinutesOf(look, meetingId) : null;
  const fits = (entry: FormEntry): boolean => {
    if (subject && entry.subject !== subject) return false;
    if (person === null && minutes === null) return true;
    if (entry.subject === FormSubject.EVALUATION) return person !== null && entry.fits(person);
    return entry.subject === FormSubject.MEETING && minutes !== null && entry.fits(minutes);
  };
  return Object.values(FormName).flatMap((form) => {
    const entry = FORMS[form];
    const { name, formats, basis } = entry;
    if (!fits(entry)) return [];
    return [{ form, nameVi: name.vi, nameEn: name.en, subject: entry.subject, formats: [...formats], basis }];
  });
}

/** What a request is about, read with the viewer's rights. */
export type FormFacts =
  | { readonly subject: FormSubject.EVALUATION; readonly facts: PersonFacts }
  | { readonly subject: FormSubject.MEETING; readonly facts: MinutesFacts };

/**
 * Facts of the evaluation or meeting that a request names.
 *
 * @throws InvalidInput `form.subjectNeeded`; NotFound, Forbidden as the screens.
 */
export async function readFormFacts(look: Look, subject: FormSubject, input: RequestFormInput): Promise<FormFacts> {
  if (subject === FormSubject.EVALUATION) {
    const facts = await readPersonFacts(look, needed(input.evaluationId, "evaluationId"));
    return { subject, facts };
  }
  const facts = await readMinutesOf(look, needed(input.meetingId, "meetingId"));
  return { subject: FormSubject.MEETING, facts };
}

/**
 * The document of an official form; nothing is kept, so it always tells what the screens tell now.
 *
 * @throws InvalidInput `form.subjectNeeded`, `form.formatNotMade`.
 * @throws Refused `form.doesNotFit` when the regulation or the state of affairs has no such form.
 */
export async function readFormDocument(look: Look, form: FormName, input: RequestFormInput): Promise<FormDocument> {
  const entry = FORMS[form];
  if (!entry.formats.includes(input.format))
    throw new InvalidInput([
      { path: "input.format", rule: "form.formatNotMade", values: { form, format: input.format } },
    ]);
  if (entry.subject === FormSubject.CYCLE_UNIT) {
    const place = { cycleId: needed(input.cycleId, "cycleId"), unitId: needed(input.unitId, "unitId") };
    return entry.read(look, place, input.language);
  }
  const read = await readFormFacts(look, entry.subject, input);
  if (entry.subject === FormSubject.EVALUATION && read.subject === FormSubject.EVALUATION && entry.fits(read.facts))
    return entry.make(read.facts, input.language);
  if (entry.subject === FormSubject.MEETING && read.subject === FormSubject.MEETING && entry.fits(read.facts))
    return entry.make(read.facts);
  throw new Refused("form.doesNotFit", { form: entry.name.vi });
}

function needed(id: string | null | undefined, field: string): string {
  if (id) return id;
  throw new InvalidInput([{ path: `input.${field}`, rule: "form.subjectNeeded", values: { field } }]);
}

import { createHash } from "node:crypto";
import { canonicalJson } from "../../../audit/index.ts";
import { fileStoreOf, readStoredFile } from "../../../files/index.ts";
import { asStored, Framework, type FrameworkVersion, importFrameworkFile } from "../../../framework/index.ts";
import {
  assertAllowed,
  ALLOWED,
  denied,
  hasRole,
  type Look,
  Refused,
  type RequestContext,
  Role,
  today,
  type Verdict,
  type Viewer,
  type Work,
} from "../../../kernel/index.ts";
import { documentIdOf } from "../build/case-ids.ts";
import type { PlacedSource } from "../build/case.read.ts";
import { idOf } from "../package/case-package.ts";
import { sentence } from "../../../rating/index.ts";
import { caseMessages } from "../case.messages.ts";
import type { CaseReportView, ImportCaseInput } from "./case-import.inputs.ts";
import { examineCase, type SoundCase } from "./case-report.ts";
import { CaseSource } from "./case-source.entity.ts";

/** Only who keeps some framework has a use for a package. */
export function canBringCase(viewer: Viewer): Verdict {
  return hasRole(viewer, Role.ORG_SPECIALIST) ? ALLOWED : denied("framework.notMaintainer");
}

/**
 * What an upload would become; nothing is written.
 *
 * @throws NotFound when there is no such upload of the viewer.
 * @throws Forbidden `framework.notMaintainer` for who keeps no framework.
 */
export async function previewCase(
  context: RequestContext,
  fileId: string,
  code: string | null,
): Promise<CaseReportView> {
  assertAllowed(context.viewer, canBringCase(context.viewer));
  const { bytes } = await readStoredFile(context, fileId);
  const { report } = examineCase(bytes, code, today(context.clock));
  const problems = report.problems.map(({ pointer, rule, values }) => {
    const { vi, en } = sentence(rule, values, caseMessages);
    return { pointer, rule, messageVi: vi, messageEn: en };
  });
  return { ...report, problems };
}

/**
 * Brings an upload in: the first draft of a new framework, or the next draft of the one that the package came from.
 *
 * All or nothing. The package is kept with the version, so that everything that Khung has no place for goes out again.
 *
 * @throws NotFound when there is no such upload of the viewer.
 * @throws Forbidden `framework.notMaintainer`.
 * @throws Refused `case.faults` naming each place, and what `bringCase` refuses.
 */
export async function importCase(work: Work, input: ImportCaseInput): Promise<FrameworkVersion> {
  assertAllowed(work.viewer, canBringCase(work.viewer));
  const look = { sql: work.sql, viewer: work.viewer, clock: work.clock, fileStore: fileStoreOf(work) };
  const { bytes } = await readStoredFile(look, input.fileId);
  return bringCase(work, bytes, { code: input.code ?? null, ownerUnitId: input.ownerUnitId ?? null });
}

/**
 * The same for bytes, as the command line has them.
 *
 * @throws Refused `case.faults` naming each place, `case.identifierTaken` when another framework has the document's
 *   identifier, `case.codeTaken` when nobody chose the code and a framework has it, `framework.otherKind`,
 *   `framework.draftExists`.
 */
export async function bringCase(
  work: Work,
  bytes: Buffer,
  { code, ownerUnitId }: { readonly code: string | null; readonly ownerUnitId: string | null },
): Promise<FrameworkVersion> {
  const { sound, problems } = examineCase(bytes, code, today(work.clock));
  if (sound === null) throw new Refused("case.faults", { count: problems.count }, problems.fields);
  const known = await codeOfDocument(work, idOf(sound.package.CFDocument));
  if (known !== null && code !== null && known !== code) throw new Refused("case.identifierTaken", { code: known });
  // A code that nobody chose must not make the package a version of a framework that it has nothing to do with.
  if (known === null && code === null && (await work.em.findOne(Framework, { code: sound.file.code })))
    throw new Refused("case.codeTaken", { code: sound.file.code });
  const file = asStored(known === null ? sound.file : { ...sound.file, code: known });
  const version = await importFrameworkFile(work, file, { publish: false, ownerUnitId });
  work.em.persist(sourceOf(version.id, sound, { file, placement: sound.placement }));
  await work.em.flush();
  return version;
}

/** Code of the framework with this document among its versions: a document has one framework here. */
async function codeOfDocument({ sql }: Pick<Look, "sql">, documentId: string): Promise<string | null> {
  const brought = await sql
    .selectFrom("case_source")
    .innerJoin("framework_version", "framework_version.id", "case_source.version_id")
    .innerJoin("framework", "framework.id", "framework_version.framework_id")
    .select("framework.code")
    .where("case_source.document_id", "=", documentId)
    .executeTakeFirst();
  if (brought) return brought.code;
  const versions = await sql
    .selectFrom("framework_version")
    .innerJoin("framework", "framework.id", "framework_version.framework_id")
    .select(["framework_version.id", "framework.code"])
    .execute();
  return versions.find(({ id }) => documentIdOf(id) === documentId)?.code ?? null;
}

function sourceOf(versionId: string, sound: SoundCase, placed: PlacedSource): CaseSource {
  return Object.assign(new CaseSource(), {
    versionId,
    documentId: idOf(sound.package.CFDocument),
    digest: createHash("sha256").update(canonicalJson(sound.package)).digest("hex"),
    content: JSON.stringify(sound.package),
    placed: JSON.stringify(placed),
  });
}

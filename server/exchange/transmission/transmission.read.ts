/*
 * Packages that were prepared and sent, for whoever may read every result in them.
 */
import { columns, type Look, NotFound, type Page, type PageInput, readPage, today } from "../../kernel/index.ts";
import { inScope } from "../../organization/index.ts";
import { assertReadsDuty } from "./duty.read.ts";
import type { TransmissionFilter } from "./transmission.inputs.ts";
import type { Transmission } from "./transmission.entity.ts";

/** A package without its content. */
export type TransmissionRow = Omit<Transmission, "content">;

const COLUMNS = [
  ...columns("transmission", "id", "version", "unitId", "cycleId", "decisionNumber", "decisionOn", "digest"),
  ...columns(
    "transmission",
    "results",
    "preparedAt",
    "preparedById",
    "sentOn",
    "documentNumber",
    "receiver",
    "receipt",
  ),
];

/**
 * Packages of a unit and below, the newest first.
 *
 * @throws Forbidden `transmission.notReader`; NotFound when there is no such unit.
 */
export async function readTransmissions(
  look: Look,
  { unitId, cycleId }: TransmissionFilter,
  page: PageInput,
): Promise<Page<TransmissionRow>> {
  await assertReadsDuty(look, unitId);
  const scope = [{ unitId, includesSubtree: true }];
  let matching = look.sql.selectFrom("transmission").where(inScope("transmission.unit_id", scope, today(look.clock)));
  if (cycleId) matching = matching.where("transmission.cycle_id", "=", cycleId);
  return readPage(
    page,
    matching,
    matching.select(COLUMNS).orderBy("transmission.prepared_at", "desc").orderBy("transmission.id", "desc"),
  );
}

/**
 * The frozen content of a package, canonical JSON whose SHA-256 is its digest.
 *
 * @throws NotFound when there is none; Forbidden `transmission.notReader`.
 */
export async function readTransmissionContent(look: Look, id: string): Promise<string> {
  const row = await look.sql
    .selectFrom("transmission")
    .select(["unit_id as unitId", "content"])
    .where("id", "=", id)
    .executeTakeFirst();
  if (!row) throw new NotFound("Transmission", id);
  await assertReadsDuty(look, row.unitId);
  return row.content;
}

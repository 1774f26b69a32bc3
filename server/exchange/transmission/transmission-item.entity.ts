import { Entity, Index, ManyToOne, Unique } from "@mikro-orm/decorators/legacy";
import { Decision } from "../../evaluation/index.ts";
import { BaseRecord, type Row } from "../../kernel/index.ts";
import { Transmission } from "./transmission.entity.ts";

declare module "../../kernel/read-sql.ts" {
  interface Tables {
    transmission_item: Row<TransmissionItem>;
  }
}

/** A decided result in a package; a decision that replaces it is in none, and so is due again. */
@Entity({ tableName: "transmission_item" })
@Unique({ properties: ["transmissionId", "decisionId"] })
export class TransmissionItem extends BaseRecord {
  /** The package itself and its digest are in the audit trail. */
  static readonly unaudited = true;

  @ManyToOne(() => Transmission, { mapToPk: true, updateRule: "no action", deleteRule: "no action" })
  transmissionId!: string;

  @ManyToOne(() => Decision, { mapToPk: true, updateRule: "no action", deleteRule: "no action" })
  @Index()
  decisionId!: string;
}

import { Entity, Index, ManyToOne, Property } from "@mikro-orm/decorators/legacy";
import { type Row, VersionedRecord } from "../../kernel/index.ts";
import { Unit } from "../../organization/index.ts";

declare module "../../kernel/read-sql.ts" {
  interface Tables {
    reporting_reader: Row<ReportingReader>;
  }
}

/** A role of the PostgreSQL server that may read the reporting views, and of which unit it finds exact numbers. */
@Entity({ tableName: "reporting_reader" })
@Index({ properties: ["roleName"] })
export class ReportingReader extends VersionedRecord {
  @Property({ type: "string", length: 63 })
  roleName!: string;

  /** With everything below it; null: only what is open to every registered role. */
  @ManyToOne(() => Unit, { mapToPk: true, nullable: true, updateRule: "no action", deleteRule: "no action" })
  @Index()
  unitId: string | null = null;

  @Property({ type: "string", length: 10 })
  startsOn!: string;

  @Property({ type: "string", length: 10, nullable: true })
  endsOn: string | null = null;
}

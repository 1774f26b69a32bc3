import { Entity, Index, ManyToOne, Property } from "@mikro-orm/decorators/legacy";
import { BaseRecord, type Row } from "../../kernel/index.ts";
import { FrameworkVersion } from "./framework-version.entity.ts";

declare module "../../kernel/read-sql.ts" {
  interface Tables {
    framework_version_scope: Row<FrameworkVersionScope>;
  }
}

/** One combination that a version is for; null means all. Derived from the version's scope, for matching in SQL. */
@Entity({ tableName: "framework_version_scope" })
export class FrameworkVersionScope extends BaseRecord {
  static readonly unaudited = true;

  @ManyToOne(() => FrameworkVersion, { mapToPk: true, updateRule: "no action", deleteRule: "no action" })
  @Index()
  versionId!: string;

  @Property({ type: "string", length: 20, nullable: true })
  subjectType: string | null = null;

  @Property({ type: "string", length: 20, nullable: true })
  positionClass: string | null = null;

  @Property({ type: "boolean", nullable: true })
  leading: boolean | null = null;

  /** PERSON, or UNIT for a regulation that rates units as a whole. */
  @Property({ type: "string", length: 10, default: "PERSON" })
  subject: string = "PERSON";

  @Property({ type: "string", length: 20, nullable: true })
  cycleKind: string | null = null;
}

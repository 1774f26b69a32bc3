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

  @Property({ type: "string", length: 20, nullable: true })
  cycleKind: string | null = null;
}

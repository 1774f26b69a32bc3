import { Entity, Index, ManyToOne, Property, Unique } from "@mikro-orm/decorators/legacy";
import { FrameworkVersion } from "../../../framework/index.ts";
import { BaseRecord, type Row } from "../../../kernel/index.ts";

declare module "../../../kernel/read-sql.ts" {
  interface Tables {
    case_source: Row<CaseSource>;
  }
}

/** The package that a version was brought in with, whole: what Khung has no place for goes out again as it came. */
@Entity({ tableName: "case_source" })
export class CaseSource extends BaseRecord {
  static readonly secret = ["content", "placed"];

  @ManyToOne(() => FrameworkVersion, { mapToPk: true, updateRule: "no action", deleteRule: "cascade" })
  @Unique()
  versionId!: string;

  /** Identifier that the package gives its document. */
  @Property({ type: "string", length: 36 })
  @Index()
  documentId!: string;

  /** SHA-256 of the package in canonical form, so that the audit can name it. */
  @Property({ type: "string", length: 64 })
  digest!: string;

  /** JSON of `CasePackage`, in the shape of CASE 1.1. */
  @Property({ type: "text" })
  content!: string;

  /** JSON of `PlacedSource`: the framework as it came, and where its parts stand in the package. */
  @Property({ type: "text" })
  placed!: string;
}

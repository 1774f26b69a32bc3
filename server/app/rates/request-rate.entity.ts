import { Entity, Index, PrimaryKey, Property } from "@mikro-orm/decorators/legacy";
import type { Row } from "../../kernel/index.ts";

declare module "../../kernel/read-sql.ts" {
  interface Tables {
    request_rate: Row<RequestRate>;
  }
}

/** How often somebody asked within one minute, summed over all server processes; gone some minutes later. */
@Entity({ tableName: "request_rate" })
@Index({ properties: ["minute"] })
export class RequestRate {
  static readonly unaudited = true;

  /** Hash of what is limited, who asks and the minute: no address is stored. */
  @PrimaryKey({ type: "string", length: 43 })
  id!: string;

  /** Minutes since 1970. */
  @Property({ type: "integer" })
  minute!: number;

  @Property({ type: "integer" })
  asked!: number;
}

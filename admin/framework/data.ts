import { CreateFramework, FrameworkById, Frameworks } from "../../schema/operations/framework.ts";
import { createdBy, listOf, manyOf, oneOf, pickFields, type ResourceDefinition } from "../shared/api/resource.ts";

/** How frameworks are read; their versions have pages of their own that ask for what they show. */
export const frameworkResources: readonly ResourceDefinition[] = [
  {
    name: "frameworks",
    list: listOf(Frameworks, { pick: (result) => result.frameworks, sort: { nameVi: "NAME", code: "CODE" } }),
    one: oneOf(FrameworkById, (result) => result.framework),
    many: manyOf(Frameworks, (result) => result.frameworks),
    create: createdBy(
      CreateFramework,
      (data) => ({
        ...pickFields(
          data,
          "code",
          "kind",
          "issuer",
          "effectiveFrom",
          "ownerUnitId",
          "copyOfVersionId",
          "idempotencyKey",
        ),
        name: { vi: data["nameVi"], en: data["nameEn"] ?? null },
      }),
      (result) => result.createFramework,
    ),
  },
];

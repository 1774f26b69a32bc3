import { type QueryClient, useQueryClient } from "@tanstack/react-query";
import { type ReactElement, type ReactNode, useState } from "react";
import type { ResultOf } from "../../../schema/graphql.ts";
import { UnitOptIns } from "../../../schema/operations/cycle/opt-in.ts";
import { DelegationsOfUnit } from "../../../schema/operations/organization-facts/delegation.ts";
import { PostTargets } from "../../../schema/operations/organization/post-target.ts";
import type { UnitPage } from "../../../schema/operations/organization/unit-page.ts";
import { UnitSuccessions } from "../../../schema/operations/organization-verbs.ts";
import { Posts, UnitTree } from "../../../schema/operations/organization.ts";
import { known } from "../../shared/api/asked-query.ts";

type Answer = ResultOf<typeof UnitPage>;

interface UnitPartsProps {
  readonly answer: Answer;
  readonly children: ReactNode;
}

/** Gives the parts of the page what came with the page, so that none of them asks for itself. */
export function UnitParts({ answer, children }: UnitPartsProps): ReactElement {
  const client = useQueryClient();
  useState(() => share(client, answer));
  return <>{children}</>;
}

function share(client: QueryClient, answer: Answer): void {
  const { unit, delegations, posts, postTargets, unitSuccessions, unitTree } = answer;
  const { id, canDelegate, optIns } = unit;
  known(client, UnitOptIns, { id }, { unit: { id, optIns } });
  known(
    client,
    DelegationsOfUnit,
    { unitId: id, page: { page: 1, perPage: 50 } },
    { unit: { id, canDelegate }, delegations },
  );
  known(client, Posts, { unitId: id }, { posts });
  known(client, PostTargets, { unitId: id, includeSubtree: false }, { postTargets });
  known(client, UnitSuccessions, { unitId: id }, { unitSuccessions });
  known(client, UnitTree, { rootId: id, levels: 1 }, { unitTree });
}

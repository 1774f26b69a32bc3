import { Box, MenuItem, TextField } from "@mui/material";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import type { VariablesOf } from "../../../../schema/graphql.ts";
import type { ProductList } from "../../../../schema/operations/work/catalogue.ts";
import { frameWords, type Group, type Scope, SCOPES } from "../catalogue-rows.ts";

/** What somebody looks for in a list of products; empty texts stand for everything. */
export interface ProductWish {
  readonly search: string;
  readonly group: string;
  readonly scope: Scope | "";
  readonly office: string;
}

export const EVERYTHING: ProductWish = { search: "", group: "", scope: "", office: "" };

type Filter = NonNullable<VariablesOf<typeof ProductList>["filter"]>;

/** The wish as the API filters. */
export function wishFilter({ search, group, scope, office }: ProductWish): Filter {
  return {
    ...(search === "" ? {} : { search }),
    ...(group === "" ? {} : { groupNumber: Number(group) }),
    ...(scope === "" ? {} : { scope }),
    ...(office.trim() === "" ? {} : { officeName: office.trim() }),
  };
}

interface ProductFiltersProps {
  readonly groups: readonly Group[];
  readonly wish: ProductWish;
  readonly onWish: (part: Partial<ProductWish>) => void;
}

/** Search and filters above a list of products. */
export function ProductFilters({ groups, wish, onWish }: ProductFiltersProps): ReactElement {
  const translate = useTranslate();
  return (
    <Box
      role="search"
      sx={{ display: "grid", gap: 1.5, px: 2, pb: 1, gridTemplateColumns: { xs: "1fr 1fr", md: "2fr 1fr 1fr 1fr" } }}
    >
      <TextField
        label={translate("ra.action.search")}
        placeholder={translate("catalogue.searchHint")}
        value={wish.search}
        onChange={(event) => onWish({ search: event.target.value })}
        sx={{ gridColumn: { xs: "1 / -1", md: "auto" } }}
        slotProps={{ htmlInput: { maxLength: 200, type: "search" } }}
      />
      <TextField
        select
        label={translate("catalogue.group")}
        value={wish.group}
        onChange={(event) => onWish({ group: event.target.value })}
      >
        <MenuItem value="">{translate("catalogue.allGroups")}</MenuItem>
        {groups
          .toSorted((one, other) => one.number - other.number)
          .map((group) => (
            <MenuItem key={group.id} value={String(group.number)}>
              {[group.code, frameWords(group)].filter(Boolean).join(" · ")}
            </MenuItem>
          ))}
      </TextField>
      <TextField
        select
        label={translate("catalogue.scope")}
        value={wish.scope}
        onChange={(event) => onWish({ scope: event.target.value as ProductWish["scope"] })}
      >
        <MenuItem value="">{translate("catalogue.allScopes")}</MenuItem>
        {SCOPES.map((scope) => (
          <MenuItem key={scope} value={scope}>
            {translate(`catalogue.scopeOf.${scope}`)}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        label={translate("catalogue.office")}
        placeholder={translate("catalogue.officeHint")}
        value={wish.office}
        onChange={(event) => onWish({ office: event.target.value })}
        sx={{ gridColumn: { xs: "1 / -1", md: "auto" } }}
        slotProps={{ htmlInput: { maxLength: 300 } }}
      />
    </Box>
  );
}

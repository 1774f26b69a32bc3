import AddIcon from "@mui/icons-material/Add";
import { Box, Button, List, ListItemButton, ListItemText, MenuItem, TablePagination, TextField } from "@mui/material";
import { type ReactElement, useDeferredValue, useState } from "react";
import { LinkBase, Title, useCanAccess, useTranslate } from "react-admin";
import type { VariablesOf } from "../../../schema/graphql.ts";
import { WorkPlans } from "../../../schema/operations/work/plan.ts";
import { pageIn, useAddress, useTypedInAddress } from "../../shared/api/useAddress.ts";
import { useAsk } from "../../shared/api/useRun.ts";
import { useFormat } from "../../shared/text/format.ts";
import { PageHead, Section, Status } from "../../shared/ui/parts.tsx";
import { Asked, Quiet } from "../../shared/ui/states.tsx";
import { SavedViews } from "../../shared/ui/table/SavedViews.tsx";
import { DraftPlanDialog } from "./DraftPlanDialog.tsx";
import { type ListedPlan, PLAN_KINDS, PLAN_STATES, STATE_TONES } from "./plan-rows.ts";

type Filter = NonNullable<VariablesOf<typeof WorkPlans>["filter"]>;

interface Wish {
  readonly search: string;
  readonly kind: string;
  readonly state: string;
  readonly whose: string;
}

const WHOSE = ["UNITS", "OWN", "TO_ADOPT"] as const;
const PER_PAGE = 25;

/** Work plans of units and persons by period, the latest first. */
export function PlansPage(): ReactElement {
  const translate = useTranslate();
  const { canAccess } = useCanAccess({ resource: "plans", action: "create" });
  const [writing, setWriting] = useState(false);
  const address = useAddress();
  const [typed, type] = useTypedInAddress("search", { page: null });
  const wish: Wish = {
    search: typed,
    kind: PLAN_KINDS.find((kind) => kind === address.get("kind")) ?? "",
    state: PLAN_STATES.find((state) => state === address.get("state")) ?? "",
    whose: WHOSE.find((whose) => whose === address.get("whose")) ?? "",
  };
  const page = pageIn(address);
  const search = useDeferredValue(wish.search.trim());
  const query = useAsk(
    WorkPlans,
    { filter: filterOf({ ...wish, search }), page: { page: page + 1, perPage: PER_PAGE } },
    { keepFor: [wish.whose, wish.kind, wish.state] },
  );
  const draft = (
    <Button variant="contained" startIcon={<AddIcon />} onClick={() => setWriting(true)}>
      {translate("plan.draft")}
    </Button>
  );
  return (
    <>
      <Title defaultTitle={translate("plan.title")} />
      <PageHead
        title={translate("plan.title")}
        subtitle={translate("plan.subtitle")}
        actions={
          <>
            <SavedViews list="plans" />
            {canAccess === true && draft}
          </>
        }
      />
      <Filters
        wish={wish}
        onWish={({ search: words, ...part }) => {
          if (words === undefined) address.set({ ...part, page: null });
          else type(words);
        }}
      />
      <Section flush>
        <Asked query={query} lines={6}>
          {({ workPlans: { items, total } }) => (
            <>
              {total === 0 && <Quiet dense title={translate("plan.none")} hint={translate("plan.noneHint")} />}
              <List component="div" disablePadding>
                {items.map((plan) => (
                  <PlanLine key={plan.id} plan={plan} />
                ))}
              </List>
              {total > PER_PAGE && (
                <TablePagination
                  component="div"
                  count={total}
                  page={page}
                  rowsPerPage={PER_PAGE}
                  rowsPerPageOptions={[PER_PAGE]}
                  onPageChange={(_event, next) => address.set({ page: String(next + 1) })}
                />
              )}
            </>
          )}
        </Asked>
      </Section>
      {writing && <DraftPlanDialog onClose={() => setWriting(false)} />}
    </>
  );
}

function filterOf({ search, kind, state, whose }: Wish): Filter {
  return {
    ...(search === "" ? {} : { search }),
    ...(kind === "" ? {} : { kind: kind as (typeof PLAN_KINDS)[number] }),
    ...(state === "" ? {} : { states: [state as (typeof PLAN_STATES)[number]] }),
    ...(whose === "UNITS" ? { ofUnits: true } : whose === "" ? {} : { mine: whose as "OWN" | "TO_ADOPT" }),
  };
}

interface FiltersProps {
  readonly wish: Wish;
  readonly onWish: (part: Partial<Wish>) => void;
}

function Filters({ wish, onWish }: FiltersProps): ReactElement {
  const translate = useTranslate();
  const selects = [
    ["whose", WHOSE, "plan.whose"],
    ["kind", PLAN_KINDS, "plan.kind"],
    ["state", PLAN_STATES, "plan.state"],
  ] as const;
  return (
    <Box
      role="search"
      sx={{ display: "grid", gap: 1.5, mb: 2, gridTemplateColumns: { xs: "1fr 1fr", md: "2fr 1fr 1fr 1fr" } }}
    >
      <TextField
        label={translate("ra.action.search")}
        value={wish.search}
        onChange={(event) => onWish({ search: event.target.value })}
        sx={{ gridColumn: { xs: "1 / -1", md: "auto" } }}
        slotProps={{ htmlInput: { maxLength: 200, type: "search" } }}
      />
      {selects.map(([name, values, label]) => (
        <TextField
          key={name}
          select
          label={translate(`${label}Label`)}
          value={wish[name]}
          onChange={(event) => onWish({ [name]: event.target.value })}
        >
          <MenuItem value="">{translate("plan.all")}</MenuItem>
          {values.map((value) => (
            <MenuItem key={value} value={value}>
              {translate(`${label}.${value}`)}
            </MenuItem>
          ))}
        </TextField>
      ))}
    </Box>
  );
}

function PlanLine({ plan }: { readonly plan: ListedPlan }): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  return (
    <ListItemButton component={LinkBase} to={`/plans/${plan.id}`} divider sx={{ gap: 1, flexWrap: "wrap" }}>
      <ListItemText
        sx={{ flexBasis: 260 }}
        primary={plan.title}
        secondary={[
          plan.person?.fullName ?? null,
          plan.unit.name,
          `${translate(`plan.kind.${plan.kind}`)}, ${format.span(plan.startsOn, plan.endsOn)}`,
        ]
          .filter(Boolean)
          .join(" · ")}
      />
      <Status tone={STATE_TONES[plan.state]} label={translate(`plan.state.${plan.state}`)} />
    </ListItemButton>
  );
}

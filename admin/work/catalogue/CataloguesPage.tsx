import AddIcon from "@mui/icons-material/Add";
import { Button, List, ListItemButton, ListItemText, TablePagination, TextField } from "@mui/material";
import { type ReactElement, useDeferredValue, useState } from "react";
import { LinkBase, Title, useCanAccess, useTranslate } from "react-admin";
import { ProductCatalogueList } from "../../../schema/operations/work/catalogue.ts";
import { pageIn, useAddress, useTypedInAddress } from "../../shared/api/useAddress.ts";
import { useAsk } from "../../shared/api/useRun.ts";
import { useFormat } from "../../shared/text/format.ts";
import { PageHead, Section, Status } from "../../shared/ui/parts.tsx";
import { Asked, Quiet } from "../../shared/ui/states.tsx";
import type { ListedCatalogue } from "./catalogue-rows.ts";
import { CatalogueNameDialog } from "./CatalogueNameDialog.tsx";

const PER_PAGE = 25;

/** Catalogues of products and tasks, each with the version in force. */
export function CataloguesPage(): ReactElement {
  const translate = useTranslate();
  const { canAccess } = useCanAccess({ resource: "catalogues", action: "create" });
  const [writing, setWriting] = useState(false);
  const address = useAddress();
  const [typed, type] = useTypedInAddress("search", { page: null });
  const page = pageIn(address);
  const search = useDeferredValue(typed.trim());
  const query = useAsk(
    ProductCatalogueList,
    {
      filter: search === "" ? {} : { search },
      sort: { field: "NAME", order: "ASC" },
      page: { page: page + 1, perPage: PER_PAGE },
    },
    { keepFor: "all catalogues" },
  );
  const create = (
    <Button variant="contained" startIcon={<AddIcon />} onClick={() => setWriting(true)}>
      {translate("catalogue.create")}
    </Button>
  );
  return (
    <>
      <Title defaultTitle={translate("catalogue.title")} />
      <PageHead
        title={translate("catalogue.title")}
        subtitle={translate("catalogue.subtitle")}
        actions={canAccess === true ? create : undefined}
      />
      <TextField
        label={translate("ra.action.search")}
        value={typed}
        sx={{ maxWidth: { sm: 380 }, mb: 2 }}
        onChange={(event) => type(event.target.value)}
        slotProps={{ htmlInput: { maxLength: 200, type: "search" } }}
      />
      <Section flush>
        <Asked query={query} lines={6}>
          {({ productCatalogues: { items, total } }) => (
            <>
              <Lines items={items} searched={search !== ""} />
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
      {writing && <CatalogueNameDialog catalogue={null} onClose={() => setWriting(false)} />}
    </>
  );
}

interface LinesProps {
  readonly items: readonly ListedCatalogue[];
  readonly searched: boolean;
}

function Lines({ items, searched }: LinesProps): ReactElement {
  const translate = useTranslate();
  if (items.length === 0)
    return (
      <Quiet
        dense
        title={translate(searched ? "catalogue.noneFound" : "catalogue.none")}
        hint={searched ? undefined : translate("catalogue.noneHint")}
      />
    );
  return (
    <List component="div" disablePadding>
      {items.map((row) => (
        <CatalogueLine key={row.id} row={row} />
      ))}
    </List>
  );
}

function CatalogueLine({ row }: { readonly row: ListedCatalogue }): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const { inForce } = row;
  const told =
    inForce === null
      ? translate("catalogue.notInForce")
      : translate("catalogue.inForce", {
          number: inForce.number,
          day: format.day(inForce.startsOn),
          count: format.exact(inForce.productCount),
        });
  return (
    <ListItemButton component={LinkBase} to={`/catalogues/${row.id}`} divider sx={{ gap: 1, flexWrap: "wrap" }}>
      <ListItemText
        sx={{ flexBasis: 260 }}
        primary={row.name}
        secondary={`${row.code} · ${row.unit.name}`}
        slotProps={{ primary: { sx: { fontWeight: 600 } } }}
      />
      <Status tone={inForce === null ? "default" : "success"} label={told} />
    </ListItemButton>
  );
}

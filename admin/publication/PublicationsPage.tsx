import { Button, Link, Stack } from "@mui/material";
import { type ReactElement, useState } from "react";
import { Title, useCanAccess, useTranslate } from "react-admin";
import { Publications } from "../../schema/operations/publication/publication.ts";
import { UnitPicker } from "../cycle/pickers.tsx";
import { useAddress } from "../shared/api/useAddress.ts";
import { useAsk } from "../shared/api/useRun.ts";
import { useFormat } from "../shared/text/format.ts";
import { Tick } from "../shared/ui/fields.tsx";
import { LinedList, PageHead, Section } from "../shared/ui/parts.tsx";
import { Asked, Quiet } from "../shared/ui/states.tsx";
import { PublicationLine } from "./PublicationLine.tsx";
import { PublishDialog } from "./PublishDialog.tsx";

const FIRST = { page: 1, perPage: 100 };

/** What is shown, and to those who may read the record what was shown when. */
export function PublicationsPage(): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const address = useAddress();
  const unitId = address.get("unit");
  const shownNow = address.get("now") === "1";
  const [publishing, setPublishing] = useState(false);
  const { canAccess: mayPublish } = useCanAccess({ resource: "publications", action: "create" });
  const query = useAsk(Publications, { filter: { unitId, shownNow }, page: FIRST });
  return (
    <>
      <Title title="publication.title" />
      <PageHead title={translate("publication.title")} subtitle={translate("publication.hint")} />
      <Stack sx={{ gap: 2 }}>
        <Stack direction={{ xs: "column", md: "row" }} sx={{ gap: 1.5, alignItems: { md: "center" } }}>
          <UnitPicker value={unitId} onPick={(unit) => address.set({ unit })} />
          <Tick
            label={translate("publication.shownNow")}
            value={shownNow}
            onChange={(now) => address.set({ now: now ? "1" : null })}
          />
        </Stack>
        <Section
          flush
          title={translate("publication.list")}
          actions={
            <>
              <Link href="/cong-bo" target="_blank" rel="noopener">
                {translate("publication.portal")}
              </Link>
              {mayPublish === true && (
                <Button variant="contained" onClick={() => setPublishing(true)}>
                  {translate("publication.publish")}
                </Button>
              )}
            </>
          }
        >
          <Asked query={query}>
            {({ publications }) =>
              publications.items.length === 0 ? (
                <Quiet dense title={translate("publication.none")} hint={translate("publication.noneHint")} />
              ) : (
                <LinedList>
                  {publications.items.map((row) => (
                    <PublicationLine key={row.id} row={row} />
                  ))}
                  {publications.total > publications.items.length && (
                    <Stack component="li" sx={{ px: 2, py: 1.5 }}>
                      {translate("publication.more", {
                        count: format.exact(publications.total - publications.items.length),
                      })}
                    </Stack>
                  )}
                </LinedList>
              )
            }
          </Asked>
        </Section>
      </Stack>
      {publishing && <PublishDialog unitId={unitId} onClose={() => setPublishing(false)} />}
    </>
  );
}

import { Chip, Stack } from "@mui/material";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { useFormat } from "../../../shared/text/format.ts";
import { Facts, Section, Status } from "../../../shared/ui/parts.tsx";
import { type Catalogue, frameWords, type Version, VERSION_TONES } from "../catalogue-rows.ts";
import { VersionVerbs } from "./VersionVerbs.tsx";

interface VersionSectionProps {
  readonly catalogue: Catalogue;
  readonly version: Version;
}

/** One version of the list: since when, by which document, against which standard product, in which groups. */
export function VersionSection({ catalogue, version }: VersionSectionProps): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  return (
    <Section
      title={
        <Stack component="span" direction="row" sx={{ gap: 1, alignItems: "center", flexWrap: "wrap" }}>
          {translate("catalogue.version", { number: version.number })}
          <Status tone={VERSION_TONES[version.state]} label={translate(`catalogue.state.${version.state}`)} />
        </Stack>
      }
      actions={<VersionVerbs catalogue={catalogue} version={version} />}
    >
      <Facts
        facts={[
          [translate("catalogue.inEffect"), format.span(version.startsOn, version.endsOn)],
          [translate("catalogue.document"), <Document key="document" version={version} />],
          [
            translate("catalogue.standard"),
            translate("catalogue.standardText", {
              name: version.standardName,
              points: format.exact(version.standardPoints),
            }),
          ],
          [translate("catalogue.groups"), <Groups key="groups" groups={version.groups} />],
        ]}
      />
    </Section>
  );
}

function Document({ version: { document } }: { readonly version: Version }): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  if (document === null) return <>{translate("catalogue.noDocument")}</>;
  const issued =
    document.issuedOn === null
      ? document.issuer
      : translate("framework.about.issued", { issuer: document.issuer, day: format.day(document.issuedOn) });
  return (
    <>
      {document.url === null ? (
        document.number
      ) : (
        <a href={document.url} target="_blank" rel="noreferrer">
          {document.number}
        </a>
      )}
      {`, ${document.title} (${issued})`}
    </>
  );
}

function Groups({ groups }: { readonly groups: Version["groups"] }): ReactElement {
  const translate = useTranslate();
  if (groups.length === 0) return <>{translate("catalogue.noGroups")}</>;
  return (
    <Stack component="span" direction="row" sx={{ gap: 0.75, flexWrap: "wrap" }}>
      {groups
        .toSorted((one, other) => one.number - other.number)
        .map((group) => (
          <Chip
            key={group.id}
            component="span"
            size="small"
            variant="outlined"
            label={[group.code, group.name === group.code ? "" : group.name, frameWords(group)]
              .filter(Boolean)
              .join(" · ")}
          />
        ))}
    </Stack>
  );
}

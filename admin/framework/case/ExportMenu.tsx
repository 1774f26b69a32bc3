import DownloadOutlinedIcon from "@mui/icons-material/DownloadOutlined";
import { Button, Menu, MenuItem } from "@mui/material";
import { type ReactElement, useId, useState } from "react";
import { useNotify, useTranslate } from "react-admin";
import { ExportCase } from "../../../schema/operations/framework/case.ts";
import { ExportFramework } from "../../../schema/operations/framework.ts";
import { isKhungError } from "../../shared/api/khung-error.ts";
import { useRun } from "../../shared/api/useRun.ts";
import { saveText } from "../../shared/ui/save-text.ts";
import type { Version } from "../framework-rows.ts";

/** The version as a file: Khung's own, or a package of the CASE standard. */
export function ExportMenu({ version }: { readonly version: Version }): ReactElement {
  const translate = useTranslate();
  const run = useRun();
  const notify = useNotify();
  const id = useId();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const name = `${version.framework.code}-v${String(version.number)}`;
  const saveYaml = async (): Promise<void> => {
    const { exportFramework } = await run(ExportFramework, { versionId: version.id });
    saveText(`${name}.yaml`, "application/yaml", exportFramework);
  };
  const saveCase = async (): Promise<void> => {
    const { exportCase } = await run(ExportCase, { versionId: version.id, origin: window.location.origin });
    saveText(`${name}.case.json`, "application/json", exportCase);
  };
  const choose = (save: () => Promise<void>) => (): void => {
    setAnchor(null);
    save().catch((error: unknown) => {
      if (!isKhungError(error)) throw error;
      notify(error.message, { type: "error" });
    });
  };
  return (
    <>
      <Button
        variant="outlined"
        startIcon={<DownloadOutlinedIcon />}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        aria-controls={anchor === null ? undefined : id}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {translate("framework.verb.export")}
      </Button>
      <Menu
        id={id}
        open={anchor !== null}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        slotProps={{ list: { "aria-label": translate("framework.case.exportMenu") } }}
      >
        <MenuItem onClick={choose(saveYaml)}>{translate("framework.case.asYaml")}</MenuItem>
        <MenuItem onClick={choose(saveCase)}>{translate("framework.case.asCase")}</MenuItem>
      </Menu>
    </>
  );
}
